import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { ActionDefinition } from './action-definition.ts';
import { OBJECT_TYPES } from '../crm/object-types.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import { postSigned } from '../post-signed.ts';
import type { PostAnswer, PostDeps, Signatures } from '../post-signed.ts';
import type { Values } from '../property-filter.ts';

/** The app's actions, and how a workflow calls one. */
export interface ActionCaller {
  find(definitionId: number): ActionDefinition | null;
  /** Never throws. Tries again while the app is overloaded or down. */
  call(call: ActionCall): Promise<ActionAnswer>;
}

export interface ActionCall {
  readonly definition: ActionDefinition;
  readonly callbackId: string;
  readonly portalId: number;
  readonly flowId: string;
  readonly record: CrmRecord;
  /** The action's fields as the workflow fills them. */
  readonly fields: Values;
}

export type ActionAnswer =
  | { readonly kind: 'done' | 'failed'; readonly outputs: Values; readonly why: string }
  | { readonly kind: 'waiting'; readonly outputs: Values; readonly expiresIn: string };

export interface ActionCallerDeps {
  readonly definitions: () => readonly ActionDefinition[];
  readonly post: PostDeps;
  /** Whether HubSpot signs actions twice or, as its documentation says, with the old version alone. */
  readonly signatures: Extract<Signatures, 'v2 and v3' | 'v2'>;
  /** Real milliseconds before the second try; every further pause is twice as long. */
  readonly retryAfterMs: number;
}

/** HubSpot tries for three days; in a demo nobody waits that long. */
const MOST_TRIES = 10;

/** HubSpot's default when the app lets a workflow wait. */
const ONE_WEEK = 'P1W';

const reply = z.object({
  outputFields: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .default({}),
});

export function createActionCaller(deps: ActionCallerDeps): ActionCaller {
  return {
    find: (definitionId) =>
      deps.definitions().find((definition) => definition.definitionId === definitionId) ?? null,
    call: (call) => callWithRetries(deps, call),
  };
}

async function callWithRetries(deps: ActionCallerDeps, call: ActionCall): Promise<ActionAnswer> {
  const body = toBody(call);
  const { signatures, post } = deps;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await postSigned(post, { url: call.definition.actionUrl, body, signatures });
    if (!isWorthRetrying(answer) || attempt === MOST_TRIES || post.closing.aborted) {
      return readAnswer(answer);
    }
    const growing = deps.retryAfterMs * 2 ** (attempt - 1);
    const asked = answer.kind === 'answered' ? answer.retryAfterMs : null;
    await wait(asked ?? growing, undefined, { signal: post.closing }).catch(() => undefined);
  }
}

/** "Custom workflow actions": 4xx is final but for 429; 5xx and no answer are tried again. */
function isWorthRetrying(answer: PostAnswer): boolean {
  return answer.kind === 'failed' || answer.status === 429 || answer.status >= 500;
}

function readAnswer(answer: PostAnswer): ActionAnswer {
  if (answer.kind === 'failed') return { kind: 'failed', outputs: {}, why: answer.why };
  if (answer.status >= 300) {
    return { kind: 'failed', outputs: {}, why: `The app answered ${answer.status}` };
  }
  return readOutputs(parseJson(answer.text));
}

/** What an answer or a callback says: the state is HubSpot's, everything else the app's. */
export function readOutputs(body: unknown): ActionAnswer {
  const parsed = reply.safeParse(body);
  if (!parsed.success) {
    return { kind: 'failed', outputs: {}, why: 'The app’s answer has no output fields' };
  }
  const { hs_execution_state, hs_expiration_duration, ...fields } = parsed.data.outputFields;
  const outputs = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value === null ? '' : String(value)]),
  );
  switch (hs_execution_state) {
    case undefined:
    case 'SUCCESS':
      return { kind: 'done', outputs, why: '' };
    case 'FAIL_CONTINUE':
      return { kind: 'failed', outputs, why: 'The app could not do it' };
    case 'BLOCK':
      return { kind: 'waiting', outputs, expiresIn: String(hs_expiration_duration ?? ONE_WEEK) };
    default:
      return { kind: 'failed', outputs, why: `Unknown state ${String(hs_execution_state)}` };
  }
}

function toBody({ definition, callbackId, portalId, flowId, record, fields }: ActionCall) {
  return {
    callbackId,
    origin: {
      portalId,
      actionDefinitionId: definition.definitionId,
      actionDefinitionVersion: definition.version,
    },
    context: { source: 'WORKFLOWS', workflowId: Number(flowId) },
    object: {
      objectId: Number(record.id),
      objectType: OBJECT_TYPES[record.objectType].singular.toUpperCase(),
      properties: Object.fromEntries(
        definition.objectProperties.map((name) => [name, record.properties[name] ?? null]),
      ),
    },
    fields,
    inputFields: fields,
    typedInputs: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        { value, type: definition.inputTypes[name] ?? 'STRING' },
      ]),
    ),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
