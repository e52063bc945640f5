import type { Portal } from '../survey/types.ts';
import type { ScoredCompany } from './decide-settings-effect.ts';

/** `oauth`: installed by an administrator; `token`: the one account of an access token. */
export type ConnectionKind = 'oauth' | 'token';

/** What an installing user gave the app: HubSpot's answer to the code. */
export interface Grant {
  readonly portalId: number;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** By the real time: HubSpot counts by it. */
  readonly expiresAt: Date;
  readonly scopes: readonly string[];
}

/** HubSpot's OAuth server. */
export interface OAuth {
  /** Where an administrator says yes. `state` comes back with the code. */
  authorizeUrl(state: string): string;
  /** Throws `install_refused` for a code that is used or too old, and `hubspot_*`. */
  exchangeCode(code: string): Promise<Grant>;
  /** Throws `portal_disconnected` when the app was uninstalled, and `hubspot_*`. */
  refresh(portalId: number, refreshToken: string): Promise<Grant>;
  /** Makes the refresh token useless. One that is useless already is fine. */
  revoke(refreshToken: string): Promise<void>;
}

/** A portal's tokens as they lie in the database: both sealed by `Seals`. */
export interface StoredAccess {
  readonly portalId: number;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** By the real time. */
  readonly expiresAt: Date;
  readonly scopes: readonly string[];
  readonly connectedAt: Date;
}

export interface AccessStore {
  /** Inserts or replaces, and lets go of the lease. */
  save(access: StoredAccess): Promise<void>;
  /**
   * Like `save`, for renewed tokens: only while what is stored was connected at the same time, that
   * is, nobody connected the portal anew or removed it meanwhile. Leaves the lease alone. Returns
   * whether it did.
   */
  replace(access: StoredAccess): Promise<boolean>;
  find(portalId: number): Promise<StoredAccess | null>;
  /**
   * The right to refresh this portal's tokens until `until`, for one process at a time; false while
   * somebody else has it. A holder that died loses it when the time is over.
   */
  takeLease(portalId: number, now: Date, until: Date): Promise<boolean>;
  /** Lets go of the lease that was taken until `until`, not of one that somebody took after it. */
  releaseLease(portalId: number, until: Date): Promise<void>;
  remove(portalId: number): Promise<void>;
}

/** States of installations that are under way, of `UNKNOWN_PORTAL`: nobody knows yet which one says yes. */
export interface InstallStateStore {
  insert(stateHash: string, expiresAt: Date): Promise<void>;
  /** True once for a state that has not expired; it is gone afterwards. */
  take(stateHash: string, now: Date): Promise<boolean>;
  deleteExpired(now: Date): Promise<void>;
}

/** What the last provisioning found. Names are internal names, messages are for people. */
export interface ProvisioningReport {
  readonly created: readonly string[];
  readonly repaired: readonly string[];
  readonly problems: ReadonlyArray<{
    readonly objectType: 'companies' | 'contacts';
    readonly name: string;
    readonly message: string;
  }>;
}

/** What is remembered about a portal besides its account. */
export interface PortalState {
  readonly portalId: number;
  readonly disconnectedAt: Date | null;
  readonly provisionedAt: Date | null;
  readonly provisioningProblems: ProvisioningReport['problems'];
  /** When everything that was due had been written the last time. */
  readonly syncedAt: Date | null;
  readonly webhookAt: Date | null;
  /** Null until the workflow was asked for. */
  readonly workflow: WorkflowSetup | null;
  /** Null until the lists were asked for. */
  readonly lists: readonly ListSetup[] | null;
}

export interface PortalStateStore {
  /** All null for a portal of which nothing was remembered yet. */
  get(portalId: number): Promise<PortalState>;
  /** Changes the named facts only. */
  set(portalId: number, facts: Partial<Omit<PortalState, 'portalId'>>): Promise<void>;
  /**
   * The right to create something in this portal until `until`, for one request at a time; false
   * while another one has it. A holder that died loses it when the time is over.
   */
  takeLease(portalId: number, now: Date, until: Date): Promise<boolean>;
  /** Lets go of the lease that was taken until `until`, not of one that somebody took after it. */
  releaseLease(portalId: number, until: Date): Promise<void>;
  /** Records that wait to be written, records that HubSpot refused, webhooks not worked off. */
  countWork(portalId: number): Promise<PortalWork>;
  /** Records that HubSpot refused, newest first, with HubSpot's own words. */
  listProblems(portalId: number, limit: number): Promise<RecordProblem[]>;
  /** Lets jobs that were given up count no longer, once something else makes up for them. */
  forgetFailedJobs(portalId: number): Promise<void>;
  /** Deletes everything that the app knows of the portal, but that it was connected once. */
  deleteAll(portalId: number): Promise<void>;
}

export interface PortalWork {
  readonly recordsWaiting: number;
  readonly recordsRefused: number;
  readonly webhooksWaiting: number;
  /** Jobs of this portal that wait, run or are due for another try. */
  readonly jobsWaiting: number;
  /** Jobs of this portal that were given up. */
  readonly jobsFailed: number;
}

export interface RecordProblem {
  readonly objectType: 'companies' | 'contacts';
  readonly recordId: string;
  readonly message: string;
  readonly since: Date;
}

export interface ListSetup {
  readonly name: string;
  /** Null where HubSpot refused it. */
  readonly listId: string | null;
  /** `created`, `existed` as it should be, `repaired` after somebody changed its filter, `failed`. */
  readonly outcome: 'created' | 'existed' | 'repaired' | 'failed';
  /** HubSpot's own words, empty unless it failed. */
  readonly message: string;
}

export interface WorkflowSetup {
  /** Null where the account can't have it made. */
  readonly flowId: string | null;
  /** `created` disabled, for an administrator to enable; `by_hand`: the steps are in `steps`. */
  readonly outcome: 'created' | 'existed' | 'by_hand';
  /** Whether records that fall again enrol again; false for the variant without re-enrolment. */
  readonly reEnrols: boolean;
  readonly isEnabled: boolean;
  /** Why not, in HubSpot's words; empty when it was made. */
  readonly message: string;
}

/** What the app can set up in a portal, and take out of it again. */
export interface HubSpotSetup {
  /** Creates or repairs group and properties. */
  provision(portalId: number): Promise<ProvisioningReport>;
  /** Idempotent by name. Throws `hubspot_refused` when the scope is missing, and `hubspot_*`. */
  ensureLists(portalId: number): Promise<ListSetup[]>;
  /** Creates the churn-risk workflow, disabled; `by_hand` when this account can't have it. */
  ensureWorkflow(portalId: number, knownFlowId: string | null): Promise<WorkflowSetup>;
  /** Whether the churn-risk workflow is on; null when it can't be read or is gone. */
  isWorkflowEnabled(portalId: number, flowId: string): Promise<boolean | null>;
  /** Takes out what was chosen; each refusal is reported in HubSpot's words and stops nothing. */
  cleanUp(portalId: number, choice: CleanUpChoice, known: KnownSetup): Promise<CleanUpReport>;
  /** Uninstalls the app from the portal; one that has no access any more is uninstalled already. */
  uninstall(portalId: number): Promise<void>;
}

export interface KnownSetup {
  readonly flowId: string | null;
  readonly listIds: readonly string[];
}

export interface CleanUpChoice {
  readonly workflow: boolean;
  readonly lists: boolean;
  /** With all their values. */
  readonly properties: boolean;
  /** Everything that the app itself stores about the portal. */
  readonly data: boolean;
}

export interface CleanUpReport {
  readonly removed: readonly string[];
  readonly kept: ReadonlyArray<{ readonly name: string; readonly message: string }>;
}

/** How fast the portal is called, as this process and HubSpot's last headers know it. */
export interface CallUsage {
  /** Calls that the app allows itself in 10 s. */
  readonly limit: number;
  /** Calls that are left in these 10 s. */
  readonly left: number;
  readonly waiting: number;
  /** HubSpot asked for a pause until then. */
  readonly pausedUntil: Date | null;
}

export type AccountDetails = Pick<Portal, 'portalId' | 'timeZone' | 'currency' | 'uiDomain'>;

/** Companies that have scores, to show the effect of other settings on. */
export interface ScoredCompanyStore {
  /**
   * Up to `size` of a portal's assessed companies: half of them those with the highest risk, the
   * others by a chance that stays the same. Health is that of this radar. Two statements.
   */
  sample(
    portalId: number,
    radarId: string,
    size: number,
  ): Promise<{ readonly companies: ScoredCompany[]; readonly total: number }>;
}

/** Objects with properties that a setting can name. */
export type MappedObject = 'companies' | 'deals' | 'tickets' | 'contacts';

/** A property of the portal, HubSpot's own ones among them. */
export interface PortalProperty {
  readonly name: string;
  readonly label: string;
  /** HubSpot's word for what it holds, such as `date` or `number`. */
  readonly type: string;
  /** The internal values that can be chosen; left out where anything can be written. */
  readonly options?: readonly string[] | undefined;
}

export interface PropertyReader {
  /**
   * Every property of an object that people see, as it was some minutes ago at the earliest; with
   * `isFresh` as it is now. Throws `hubspot_*` and `portal_disconnected`.
   */
  list(
    portalId: number,
    object: MappedObject,
    options?: { readonly isFresh?: boolean },
  ): Promise<PortalProperty[]>;
}
