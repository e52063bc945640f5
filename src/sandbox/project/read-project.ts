import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { AppAuth } from '../oauth/app-registration.ts';
import type { WebhookSettings } from '../webhooks/subscription.ts';
import type { ActionDefinition } from '../workflows/action-definition.ts';
import { actionConfig, appConfig, component, webhooksConfig } from './component-schema.ts';
import { fillVariables } from './fill-variables.ts';
import type { Variables } from './fill-variables.ts';
import { toActionDefinition } from './to-action-definition.ts';
import { toWebhookSettings } from './to-webhook-settings.ts';

/** What HubSpot takes from an uploaded project, as far as the sandbox acts on it. */
export interface AppProject {
  readonly name: string;
  readonly auth: AppAuth;
  /** Null for an app that hears of nothing. */
  readonly webhooks: WebhookSettings | null;
  /** Published ones, by uid. */
  readonly actions: readonly ActionDefinition[];
  readonly permittedUrls: PermittedUrls;
  /** The profile's variables, which every extension gets as well. */
  readonly variables: Variables;
}

/** What the extensions may reach; a path permits everything below it. */
export interface PermittedUrls {
  readonly fetch: readonly string[];
  readonly iframe: readonly string[];
  readonly img: readonly string[];
}

/** A component's file with the variables filled in. */
interface Component {
  readonly file: string;
  readonly uid: string;
  readonly type: string;
  readonly config: unknown;
}

/**
 * Reads a project's source folder as an upload does: the `-hsmeta.json` files in `app` and in the
 * folders right below it. Throws an `Error` that names the file for what an upload would refuse.
 */
export function readProject(directory: string, variables: Variables): AppProject {
  const components = listFiles(directory).map((file) => readComponent(file, variables));
  const app = components.find(({ type }) => type === 'app');
  if (!app) throw new Error(`There is no app in ${directory}.`);
  const { name, auth, permittedUrls } = readConfig(app, appConfig);
  const webhooks = components.find(({ type }) => type === 'webhooks');
  return {
    name,
    auth,
    permittedUrls,
    variables,
    webhooks: webhooks ? toWebhookSettings(readConfig(webhooks, webhooksConfig)) : null,
    actions: components
      .filter(({ type }) => type === 'workflow-action')
      .toSorted((a, b) => (a.uid < b.uid ? -1 : 1))
      .map((action) => ({ uid: action.uid, config: readConfig(action, actionConfig) }))
      .flatMap(({ uid, config }, index) =>
        config.isPublished ? [toActionDefinition(uid, index, config)] : [],
      ),
  };
}

function listFiles(directory: string): string[] {
  const app = path.join(directory, 'app');
  const folders = readdirSync(app, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(app, name));
  return [app, ...folders].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('-hsmeta.json'))
      .map((name) => path.join(folder, name)),
  );
}

function readComponent(file: string, variables: Variables): Component {
  return explained(file, () => {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const { config, ...rest } = component.parse(json);
    return { file, ...rest, config: fillVariables(config, variables) };
  });
}

function readConfig<Schema extends z.ZodType>(
  { file, config }: Component,
  schema: Schema,
): z.infer<Schema> {
  return explained(file, () => schema.parse(config));
}

function explained<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
        : String(error);
    throw new Error(`HubSpot would refuse ${file}: ${reason}`, { cause: error });
  }
}
