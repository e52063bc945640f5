import type { CompanyRef } from '../lib/refs.ts';

/** What a workflow can ask the app to do. */
export type ActionName = 'send' | 'remind' | 'scores' | 'assess' | 'close-case';

/**
 * What a workflow gets back. All values are text, an empty one means "not known". A failure carries
 * `errorCode`, which the execution rules of `extensions/app/workflow-actions` turn into a sentence.
 */
export type ActionOutputs = Readonly<Record<string, string>>;

/** One call of an action. HubSpot repeats calls; `callbackId` names one. */
export interface ActionCall extends CompanyRef {
  readonly callbackId: string;
  readonly action: ActionName;
  readonly receivedAt: Date;
  /** `waiting`: the workflow stands still until the wave has closed. */
  readonly state: 'answered' | 'waiting' | 'completed' | 'expired';
  /** What was answered, to be answered again. */
  readonly outputs: ActionOutputs;
  /** The wave that a waiting call waits for. */
  readonly waveId: string | null;
  /** When HubSpot stops waiting. */
  readonly expiresAt: Date | null;
}

export interface ActionCallStore {
  find(portalId: number, callbackId: string): Promise<ActionCall | null>;
  /** False when a call with this id is stored already. */
  insert(call: ActionCall): Promise<boolean>;
  /** Calls that wait for this wave. */
  listWaiting(portalId: number, waveId: string): Promise<ActionCall[]>;
  /** Waiting calls whose wave is no longer running, or whose time is over. */
  listDue(portalId: number, now: Date): Promise<ActionCall[]>;
  setState(portalId: number, callbackId: string, state: ActionCall['state']): Promise<void>;
}

/** Lets a waiting workflow go on. Throws `not_found` when HubSpot no longer waits, and `hubspot_*`. */
export interface ActionCompleter {
  complete(portalId: number, callbackId: string, outputs: ActionOutputs): Promise<void>;
}
