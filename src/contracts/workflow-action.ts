import { z } from 'zod';

const id = z.union([z.string(), z.number()]).transform(String);

const origin = z.looseObject({ portalId: z.number().int().positive() });

/** What HubSpot posts to an action's address for each enrolled record. */
export const actionBody = z.looseObject({
  callbackId: z.string().min(1).max(300),
  origin,
  context: z.looseObject({ source: z.string().optional() }).optional(),
  object: z.looseObject({ objectId: id, objectType: z.string() }),
  /** The values of the action's fields as text; HubSpot sends them under both names. */
  inputFields: z.record(z.string(), z.unknown()).optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
});

export type ActionBody = z.infer<typeof actionBody>;

/** What HubSpot posts to read the choices of a field. */
export const optionsBody = z.looseObject({
  origin,
  inputFieldName: z.string().optional(),
  fetchOptions: z.looseObject({ q: z.string().nullish(), after: z.string().nullish() }).nullish(),
});

export interface OptionsReply {
  readonly options: ReadonlyArray<{
    readonly label: string;
    readonly description: string;
    readonly value: string;
  }>;
  readonly searchable: boolean;
}

/** SUCCESS and FAIL_CONTINUE let the workflow go on; BLOCK holds it until the callback or the end of the time. */
export type ExecutionState = 'SUCCESS' | 'FAIL_CONTINUE' | 'BLOCK';

export interface ActionReply {
  readonly outputFields: Readonly<Record<string, string>> & {
    readonly hs_execution_state: ExecutionState;
    /** With BLOCK: an ISO-8601 duration. */
    readonly hs_expiration_duration?: string;
    /** With FAIL_CONTINUE: what the execution rules match. */
    readonly errorCode?: string;
  };
}
