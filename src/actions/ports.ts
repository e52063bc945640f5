import type { ChurnStores } from '../churn/ports.ts';
import type { CompanyRef } from '../lib/refs.ts';
import type { RehearseWaveDeps } from '../survey/test-mail/rehearse-wave.ts';
import type { CompaniesOfRecords, EnrolledRecord } from './find-company.ts';
import type { SurveyStores, Transactions } from '../survey/ports.ts';

/** What a workflow can ask the app to do. */
export type ActionName = 'send' | 'remind' | 'scores' | 'assess' | 'close-case';

/**
 * What a workflow gets back. All values are text, an empty one means "not known". A failure carries
 * `errorCode`, which the execution rules of `extensions/app/workflow-actions` turn into a sentence.
 */
export type ActionOutputs = Readonly<Record<string, string>>;

/**
 * What HubSpot gets: the outputs, and how the workflow goes on. SUCCESS and FAIL_CONTINUE let it;
 * BLOCK holds it until the callback, or for `hs_expiration_duration`.
 */
export type ActionAnswer = ActionOutputs & {
  readonly hs_execution_state: 'SUCCESS' | 'FAIL_CONTINUE' | 'BLOCK';
};

/** What an action that could not be done says in `errorCode`. */
export type FailureCode =
  | 'NO_CONTACTS'
  | 'NOBODY_TO_INVITE'
  | 'COMPANY_RESTS'
  | 'TEST_MODE'
  | 'MODE_NOT_ALLOWED'
  | 'WAVE_RUNNING'
  | 'NO_WAVE'
  | 'NOTHING_OPEN'
  | 'COMPANY_UNKNOWN'
  | 'DISCONNECTED'
  | 'REFUSED'
  | 'BAD_INPUT';

/** One execution of an action: what HubSpot asks, with nothing known of the inputs yet. */
export interface ActionExecution {
  readonly record: EnrolledRecord;
  readonly callbackId: string;
  readonly action: ActionName;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** The same once it is known which company it is about. */
export type ActionRequest = Omit<ActionExecution, 'record'> & CompanyRef;

/** How one action has ended, or where it waits. */
export interface ActionResult {
  readonly answer: ActionAnswer;
  /** The wave whose end the workflow waits for, with BLOCK. */
  readonly waiting: { readonly waveId: string; readonly expiresAt: Date } | null;
}

/** What the actions work with. */
export interface ActionDeps extends RehearseWaveDeps {
  readonly companies: CompaniesOfRecords;
  readonly storage: ActionStores & Transactions<ActionStores>;
}

export type ActionStores = SurveyStores &
  ChurnStores & {
    readonly actionCalls: ActionCallStore;
  };

/** One call of an action. HubSpot repeats calls; `callbackId` names one. */
export interface ActionCall extends CompanyRef {
  readonly callbackId: string;
  readonly action: ActionName;
  readonly receivedAt: Date;
  /** `waiting`: the workflow stands still until the wave has closed. */
  readonly state: 'answered' | 'waiting' | 'completed' | 'expired';
  /** What was answered, to be answered again. */
  readonly outputs: ActionAnswer;
  /** The wave that a waiting call waits for. */
  readonly waveId: string | null;
  /** When HubSpot stops waiting. */
  readonly expiresAt: Date | null;
}

export interface ActionCallStore {
  find(portalId: number, callbackId: string): Promise<ActionCall | null>;
  /** False when a call with this id is stored already. */
  insert(call: ActionCall): Promise<boolean>;
  /** Waiting calls whose wave is no longer running, or whose time is over. */
  listDue(portalId: number, now: Date): Promise<ActionCall[]>;
  setState(portalId: number, callbackId: string, state: ActionCall['state']): Promise<void>;
}

/** Lets a waiting workflow go on. Throws `not_found` when HubSpot no longer waits, and `hubspot_*`. */
export interface ActionCompleter {
  complete(portalId: number, callbackId: string, outputs: ActionOutputs): Promise<void>;
}
