import type { Clock } from '../lib/clock.ts';
import { createAccount } from './account.ts';
import type { Account } from './account.ts';
import { createAuthorship } from './change-source.ts';
import type { Authorship } from './change-source.ts';
import type { AssociationChange, AssociationStore } from './crm/association-store.ts';
import { createAssociationStore } from './crm/association-store.ts';
import { checkWrite } from './crm/check-write.ts';
import { createListStore } from './crm/list-store.ts';
import type { ListStore } from './crm/list-store.ts';
import { createPropertyStore } from './crm/property-store.ts';
import type { PropertyChanged, PropertyStore } from './crm/property-store.ts';
import type { RecordChange, RecordStore } from './crm/record-store.ts';
import { createRecordStore } from './crm/record-store.ts';
import type { SearchIndex } from './crm/search-index.ts';
import { createSearchIndex } from './crm/search-index.ts';
import { createSubscriptionBook } from './crm/subscription-book.ts';
import type { SubscriptionBook } from './crm/subscription-book.ts';
import type { WriteRules } from './crm/write-rules.ts';
import { createWriteRules } from './crm/write-rules.ts';
import type { Faults } from './faults.ts';
import { createFaults } from './faults.ts';
import { fillPortal } from './fill-portal.ts';
import { createLaggingCopy } from './lagging-copy.ts';
import type { CopiedStores } from './lagging-copy.ts';
import { createTokenStore } from './oauth/token-store.ts';
import type { TokenStore } from './oauth/token-store.ts';
import type { Owner, PortalData } from './portal-data.ts';
import { EMPTY_PORTAL } from './portal-data.ts';
import type { RollingLimit } from './rolling-limit.ts';
import { createRollingLimit } from './rolling-limit.ts';
import type { SentEmail, SingleSendStore } from './single-sends.ts';
import { createSingleSendStore } from './single-sends.ts';
import type { ActionCaller } from './workflows/action-caller.ts';
import type { Workflows } from './workflows/workflows.ts';
import { createWorkflows } from './workflows/workflows.ts';

/** One request that reached the API of a portal. */
export interface ApiCall {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** A HubSpot account in memory. The API, the pages, the story and the tests all work on it. */
export interface Portal {
  readonly portalId: number;
  /** Opens everything and never ends, as the token of a private app does. */
  readonly accessToken: string;
  /** What the app got by OAuth. */
  readonly tokens: TokenStore;
  /** What the account has and allows; tests may change it. */
  readonly account: Account;
  readonly timeZone: string;
  readonly currency: string;
  readonly clock: Clock;
  /** Owners are few and never change in the sandbox. */
  readonly owners: readonly Owner[];
  readonly properties: PropertyStore;
  readonly records: RecordStore;
  readonly associations: AssociationStore;
  /** Everything that is written inside was written by this source. */
  readonly writeAs: Authorship['writeAs'];
  readonly searchIndex: SearchIndex;
  readonly lists: ListStore;
  /** Who wants which e-mails. */
  readonly subscriptions: SubscriptionBook;
  /** The rules of the account's administrators; none at first. */
  readonly rules: WriteRules;
  readonly workflows: Workflows;
  readonly singleSends: SingleSendStore;
  readonly faults: Faults;
  /** What reads see that come from a copy which has not caught up with the last writes. */
  readonly lagging: CopiedStores;
  /** Counted on real time: 110 per rolling 10 s, and 5 searches per second apart from them. */
  readonly limits: { readonly general: RollingLimit; readonly search: RollingLimit };
  /** Every API call since the start or the last `clearCalls`, oldest first. */
  readonly calls: readonly ApiCall[];
  noteCall(call: ApiCall): void;
  clearCalls(): void;
}

export interface PortalOptions {
  readonly portalId: number;
  readonly accessToken: string;
  readonly clock: Clock;
  /** Real milliseconds that only grow, such as `performance.now`. */
  readonly monotonic: () => number;
  readonly data?: PortalData;
  readonly account?: Partial<Account>;
  /** The app's own workflow actions; none when left out. */
  readonly actions?: ActionCaller;
  /** Hears of everything that happens to records and associations after the portal was filled. */
  readonly onChange?: (change: CrmChange) => void;
  /** Hears of every e-mail that the account sends for an app. */
  readonly onEmail?: (email: SentEmail) => void;
  readonly timeZone?: string;
  readonly currency?: string;
  /** Real milliseconds until search sees a write; 300 unless told. */
  readonly searchDelayMs?: number;
}

export type CrmChange = RecordChange | AssociationChange;

const NO_ACTIONS: ActionCaller = {
  find: () => null,
  call: () => Promise.reject(new Error('The app has no actions.')),
};

/** A portal with its own data, limits, workflows and faults. */
export function createPortal(options: PortalOptions): Portal {
  const { clock, monotonic, data = EMPTY_PORTAL, timeZone = 'Europe/Copenhagen' } = options;
  const calls: ApiCall[] = [];
  const searchIndex = createSearchIndex({ monotonic, delayMs: options.searchDelayMs ?? 300 });

  const ownerIds = data.owners.map(({ id }) => id);
  const { current: source, writeAs } = createAuthorship();
  // The stores refer to each other; nobody listens until all of them stand and are filled.
  const listeners: ((change: RecordChange) => void)[] = [];
  let tell: (change: CrmChange) => void = () => undefined;
  const records = createRecordStore({
    clock,
    source,
    onChange: (change) => {
      tell(change);
      listeners.forEach((listener) => listener(change));
    },
  });
  const associations = createAssociationStore({
    isLive: ({ objectType, id }) => records.find(objectType, id) !== null,
    idOf: ({ objectType, id }) => records.idOf(objectType, id),
    source,
    onChange: (change) => tell(change),
  });
  const workflows = createWorkflows({
    portalId: options.portalId,
    clock,
    timeZone,
    records,
    associations,
    actions: options.actions ?? NO_ACTIONS,
    writeAs,
    checkValues: (type, values) => checkWrite({ properties, ownerIds }, type, values),
  });
  const account = createAccount(options.account);
  const lists = createListStore({ clock, records });
  const propertyListeners: ((change: PropertyChanged) => void)[] = [];
  const properties = createPropertyStore({
    clock,
    usesOf: (type, name) => ({
      workflows: workflows.usesOf(type, name),
      lists: lists.usesOf(type, name),
    }),
    maxCustom: () => account.maxCustomProperties,
    onChange: (change) => propertyListeners.forEach((listener) => listener(change)),
  });

  fillPortal({ records, associations, properties }, data);
  tell = options.onChange ?? tell;
  const copy = createLaggingCopy({ records, properties });
  propertyListeners.push((change) => copy.noteProperty(change));
  listeners.push(
    (change) => copy.noteRecord(change),
    (change) => searchIndex.note(change),
    (change) => workflows.recordChanged(change),
  );

  return {
    subscriptions: createSubscriptionBook(),
    portalId: options.portalId,
    accessToken: options.accessToken,
    tokens: createTokenStore({ monotonic, clock }),
    account,
    timeZone,
    currency: options.currency ?? 'DKK',
    clock,
    owners: data.owners,
    properties,
    records,
    associations,
    writeAs,
    searchIndex,
    lists,
    rules: createWriteRules(),
    workflows,
    singleSends: createSingleSendStore({
      clock,
      deliver: options.onEmail ?? (() => undefined),
    }),
    faults: createFaults(),
    lagging: copy,
    limits: {
      general: createRollingLimit({ max: 110, windowMs: 10_000, monotonic }),
      search: createRollingLimit({ max: 5, windowMs: 1_000, monotonic }),
    },
    calls,
    noteCall: (call) => calls.push(call),
    clearCalls: () => calls.splice(0),
  };
}
