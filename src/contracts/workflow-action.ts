import { z } from 'zod';

const id = z.union([z.string(), z.number()]).transform(String);

const origin = z.looseObject({ portalId: z.number().int().positive() });

/** What HubSpot posts to an action's address for each enrolled record. */
export const actionBody = z.looseObject({
  /** Plain characters only, because it is looked up in the database. */
  callbackId: z.string().regex(/^[\x21-\x7e]{1,300}$/, 'must have 1 to 300 plain characters'),
  origin,
  context: z.looseObject({ source: z.string().optional() }).optional(),
  object: z.looseObject({ objectId: id, objectType: z.string() }),
  /** The values of the action's fields as text; HubSpot sends them under both names. */
  inputFields: z.record(z.string(), z.unknown()).nullish(),
  fields: z.record(z.string(), z.unknown()).nullish(),
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

export interface ActionReply {
  readonly outputFields: Readonly<Record<string, string>> & {
    /**
     * SUCCESS and FAIL_CONTINUE let the workflow go on; BLOCK holds it until the callback, or until
     * its time is over.
     */
    readonly hs_execution_state: 'SUCCESS' | 'FAIL_CONTINUE' | 'BLOCK';
    /** With BLOCK: an ISO-8601 duration. */
    readonly hs_expiration_duration?: string;
    /** With FAIL_CONTINUE: what the execution rules match. */
    readonly errorCode?: string;
  };
}
