import { z } from 'zod';
import { parseMailAddress } from './delivery/mail-address.ts';

const url = (example: string) =>
  z
    .url({ protocol: /^https?$/, error: `must be an http or https URL such as ${example}` })
    .transform((value) => value.replace(/\/+$/, ''));

/** The pages link to their stylesheet from the root, and HubSpot signs what it calls. */
function isOrigin(value: string): boolean {
  return new URL(value).href === `${new URL(value).origin}/`;
}

function isMailServer(value: string): boolean {
  return /^smtps?:\/\//.test(value) && URL.canParse(value) && new URL(value).hostname !== '';
}

function isSender(value: string): boolean {
  try {
    parseMailAddress(value);
    return true;
  } catch {
    return false;
  }
}

/** `id:base64` pairs, comma-separated; the first key is used, the others are still understood. */
const encryptionKeys = z.string().transform((value, context) => {
  const keys = value.split(',').map((part) => {
    const [id, base64] = part.trim().split(':');
    const key = Buffer.from(base64 ?? '', 'base64');
    if (!id || !/^[a-z0-9]{1,16}$/i.test(id) || key.length !== 32) {
      context.addIssue({
        code: 'custom',
        message:
          'must hold id:key pairs, each key 32 bytes in base64, such as k1:… with the output of `openssl rand -base64 32`',
      });
    }
    return { id: id ?? '', key };
  });
  if (new Set(keys.map(({ id }) => id)).size < keys.length) {
    context.addIssue({ code: 'custom', message: 'must not use one id for two keys' });
  }
  return keys;
});

/** Every setting that the process reads from its environment, with what it is for. */
const environment = z.object({
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000),
  PUBLIC_URL: url('https://radar.example').refine(
    isOrigin,
    'must be an address without a path, such as https://radar.example',
  ),
  ROLE: z.enum(['web', 'worker', 'all'], 'must be web, worker or all').default('all'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  HUBSPOT_CLIENT_SECRET: z
    .string('is the secret of your HubSpot app; it proves that card calls come from HubSpot')
    .min(8, 'is too short for a HubSpot client secret'),
  HUBSPOT_APP_ID: z.coerce.number('must be the number of your HubSpot app').int().optional(),
  HUBSPOT_CLIENT_ID: z.string().min(8, 'is too short for a HubSpot client id').optional(),
  HUBSPOT_ACCESS_TOKEN: z.string().min(8, 'is too short for a HubSpot access token').optional(),
  HUBSPOT_APP_URL: url('https://app.hubspot.com').default('https://app.hubspot.com'),
  HUBSPOT_API_URL: url('https://api.hubapi.com').default('https://api.hubapi.com'),
  ENCRYPTION_KEYS: encryptionKeys,
  SMTP_URL: z
    .string('is the mail server, such as smtps://user:password@mail.example:465')
    .refine(isMailServer, 'must start with smtp:// or smtps:// and name a server'),
  MAIL_FROM: z
    .string('is the sender, such as "Radar <radar@mail.example>"')
    .refine(isSender, 'must be one e-mail address, such as "Radar <radar@mail.example>"'),
  BOUNCE_HOOK_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'must be a log level such as info')
    .default('info'),
});

export const environmentNames = Object.keys(environment.shape);

export interface Config {
  readonly port: number;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  readonly role: 'web' | 'worker' | 'all';
  /** Undefined: the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly hubspot: {
    readonly clientSecret: string;
    readonly appId: number | undefined;
    /** With it, accounts install the app by OAuth. */
    readonly clientId: string | undefined;
    /** With it, this one account is connected without OAuth. */
    readonly accessToken: string | undefined;
    readonly apiUrl: string;
    /** Where people allow the app to install itself. */
    readonly appUrl: string;
  };
  readonly keys: ReadonlyArray<{ readonly id: string; readonly key: Buffer }>;
  readonly mail: {
    readonly smtpUrl: string;
    readonly from: string;
    /** With it, mail servers may report what came back. */
    readonly hookSecret?: string | undefined;
  };
  readonly logLevel: string;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  /** One line for each setting that is missing or wrong. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads all settings, and reports every problem at once. An empty value counts as missing. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const given = Object.fromEntries(
    environmentNames.flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])),
  );
  const parsed = environment.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => {
      const name = String(path[0]);
      return name in given
        ? `${name} ${message}.`
        : `${name} is missing: ${describe(name, message)}.`;
    }),
    ...findMissingAccess(given),
  ];
  if (!parsed.success || problems.length > 0) {
    return { ok: false, problems: [...new Set(problems)] };
  }
  const values = parsed.data;
  return {
    ok: true,
    config: {
      port: values.PORT,
      publicUrl: values.PUBLIC_URL,
      role: values.ROLE,
      databaseUrl: values.DATABASE_URL,
      dataDir: values.DATA_DIR,
      hubspot: {
        clientSecret: values.HUBSPOT_CLIENT_SECRET,
        appId: values.HUBSPOT_APP_ID,
        clientId: values.HUBSPOT_CLIENT_ID,
        accessToken: values.HUBSPOT_ACCESS_TOKEN,
        apiUrl: values.HUBSPOT_API_URL,
        appUrl: values.HUBSPOT_APP_URL,
      },
      keys: values.ENCRYPTION_KEYS,
      mail: {
        smtpUrl: values.SMTP_URL,
        from: values.MAIL_FROM,
        hookSecret: values.BOUNCE_HOOK_SECRET,
      },
      logLevel: values.LOG_LEVEL,
    },
  };
}

/** An account is reached by OAuth or by an access token; either is enough. */
function findMissingAccess(given: Readonly<Record<string, string>>): string[] {
  if ('HUBSPOT_CLIENT_ID' in given || 'HUBSPOT_ACCESS_TOKEN' in given) return [];
  return [
    'HUBSPOT_ACCESS_TOKEN is missing: it is the access token of the one HubSpot account to connect (a private app or service key). Or set HUBSPOT_CLIENT_ID, and accounts install the app by OAuth.',
  ];
}

/** What a missing setting is for, where its schema does not say it. */
function describe(name: string, message: string): string {
  const purposes: Readonly<Record<string, string>> = {
    PUBLIC_URL:
      'is the address at which people and HubSpot reach this app, such as https://radar.example',
    ENCRYPTION_KEYS:
      'is the key behind personal links and HubSpot tokens; make one with `echo k1:$(openssl rand -base64 32)` and keep it',
  };
  return (purposes[name] ?? message).replace(/^is /, 'it is ');
}
