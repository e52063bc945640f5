import type { ActionCompleter } from './actions/ports.ts';
import type { ChangeReader } from './changes/ports.ts';
import type { BehaviourReader } from './churn/behaviour/ports.ts';
import type { StateReader } from './churn/losses/ports.ts';
import type { ReferralReader } from './portfolio/promoters/ports.ts';
import type { TaskWriter } from './churn/task-writer.ts';
import type { ActivityWriter } from './churn/ports.ts';
import type { Config } from './config.ts';
import { createAccessTokens } from './hubspot/access-tokens.ts';
import { createActionCompleter } from './hubspot/action-completer.ts';
import { createContactAdder } from './hubspot/add-contact.ts';
import { createActivityWriter } from './hubspot/activity-writer.ts';
import { createBehaviourReader } from './hubspot/behaviour-reader.ts';
import { createChangeReader } from './hubspot/change-reader.ts';
import { createContactFields } from './hubspot/contact-fields.ts';
import { createHubSpotClient } from './hubspot/client.ts';
import type { HubSpotClient, HubSpotClientDeps } from './hubspot/client.ts';
import { createCrm } from './hubspot/crm.ts';
import { getAccount } from './hubspot/get-account.ts';
import { createOAuth } from './hubspot/oauth.ts';
import { createPropertyReader } from './hubspot/property-reader.ts';
import { createRateLimits } from './hubspot/rate-limits.ts';
import type { RateLimits } from './hubspot/rate-limits.ts';
import { shareRateLimits } from './hubspot/share-rate-limits.ts';
import { createHubSpotSetup } from './hubspot/setup.ts';
import { createReferralReader } from './hubspot/referral-reader.ts';
import { createStateReader } from './hubspot/state-reader.ts';
import { createTaskWriter } from './hubspot/task-writer.ts';
import { createSingleSends } from './hubspot/single-sends.ts';
import type { Sleep } from './hubspot/sleep.ts';
import type { Clock } from './lib/clock.ts';
import { AppError, isAppError } from './lib/errors.ts';
import type { Log } from './lib/log.ts';
import type { Measures } from './lib/measures.ts';
import { createSeals } from './lib/seals.ts';
import type { Seals } from './lib/seals.ts';
import type { CallLeases } from './portal/call-leases.ts';
import { disconnectPortal } from './portal/disconnect-portal.ts';
import type {
  AccountDetails,
  CallUsage,
  ConnectionKind,
  Grant,
  HubSpotSetup,
  OAuth,
  PropertyReader,
} from './portal/ports.ts';
import { UNKNOWN_PORTAL } from './portal/unknown-portal.ts';
import type { Storage } from './storage/storage.ts';
import type { ContactAdder } from './survey/colleagues/contact-adder.ts';
import type { ContactFields } from './survey/groups/contact-fields.ts';
import type { ContactReader, Crm, CrmWriter } from './survey/crm.ts';
import type { SingleSends } from './survey/single-send/single-sends.ts';

/** Everything that speaks with HubSpot, for all portals. */
export interface HubSpot {
  readonly crm: Crm & ContactReader & CrmWriter;
  readonly contactAdder: ContactAdder;
  readonly contactFields: ContactFields;
  readonly setup: HubSpotSetup;
  readonly activities: ActivityWriter;
  readonly tasks: TaskWriter;
  readonly completer: ActionCompleter;
  readonly singleSends: SingleSends;
  readonly reader: ChangeReader;
  readonly behaviour: BehaviourReader;
  readonly states: StateReader;
  readonly referrals: ReferralReader;
  readonly properties: PropertyReader;
  /** Null when accounts can't install the app: there is only the one of the access token. */
  readonly oauth: OAuth | null;
  readonly seals: Seals;
  /** The account of the configured access token. Throws `portal_disconnected` and `hubspot_*`. */
  readOwnAccount(): Promise<AccountDetails>;
  readGrantedAccount(grant: Grant): Promise<AccountDetails>;
  kindOf(portalId: number): ConnectionKind;
  usageOf(portalId: number): CallUsage;
}

export interface ConnectHubSpotDeps {
  readonly config: Pick<Config, 'hubspot' | 'keys' | 'publicUrl'>;
  readonly storage: Storage;
  /** The app's, which a demo's jumps move. */
  readonly clock: Clock;
  /** HubSpot counts by the real time. */
  readonly waits: { readonly clock: Clock; readonly sleep: Sleep };
  readonly log: Log;
  readonly measures: Pick<Measures, 'noteCall'>;
  /** What other processes call is counted here; null where this process is the only one. */
  readonly callLeases: CallLeases | null;
}

/** Below what HubSpot gives in the smallest plan: 110 calls in 10 s by OAuth, 100 by a token. */
const CALLS_IN_TEN_SECONDS = { oauth: 100, token: 90 } as const;

export function connectHubSpot(deps: ConnectHubSpotDeps): HubSpot {
  const { config, storage, waits, log, measures } = deps;
  let ownPortalId = UNKNOWN_PORTAL;
  const kindOf = (portalId: number) => (isOwn(portalId) ? 'token' : 'oauth');
  const isOwn = (portalId: number) =>
    config.hubspot.accessToken !== undefined && portalId === ownPortalId;

  const seals = createSeals(config.keys);
  const oauth = openOAuth(deps);
  const limits = createLimits(deps, (portalId) => CALLS_IN_TEN_SECONDS[kindOf(portalId)]);
  const tokens = oauth && createTokens(deps, oauth, seals);
  const transport = {
    baseUrl: config.hubspot.apiUrl,
    limits,
    random: Math.random,
    log,
    measures,
    ...waits,
  };
  // Without the question itself, or a token that is refused would ask for ever.
  const plainClient = createHubSpotClient({
    ...transport,
    accessTokenOf: () => Promise.resolve(config.hubspot.accessToken ?? ''),
  });
  const confirmOwnAccess = async (portalId: number): Promise<boolean> => {
    try {
      await getAccount({ client: plainClient }, portalId);
      return true;
    } catch (error) {
      if (!isAppError(error, 'portal_disconnected')) return true;
      await disconnectPortal(deps, portalId);
      return false;
    }
  };
  const client = createHubSpotClient({
    ...transport,
    accessTokenOf: async (portalId) => {
      if (isOwn(portalId)) return config.hubspot.accessToken ?? '';
      if (tokens) return tokens.accessTokenOf(portalId);
      throw noAccess(portalId);
    },
    refreshAccessToken: async (portalId, refused) =>
      isOwn(portalId) || !tokens ? null : tokens.refreshAfterRefusal(portalId, refused),
    isStillLetIn: async (portalId) => isOwn(portalId) && confirmOwnAccess(portalId),
  });
  return {
    ...createAdapters(client, storage, log),
    properties: createPropertyReader({ client, clock: waits.clock }),
    singleSends: createSingleSends({ client, sleep: waits.sleep }),
    oauth,
    seals,
    kindOf,
    usageOf: (portalId) => limits.usage(portalId),
    async readOwnAccount() {
      const account = await getAccount({ client }, UNKNOWN_PORTAL);
      ownPortalId = account.portalId;
      return account;
    },
    readGrantedAccount: (grant) => readGrantedAccount(transport, grant),
  };
}

function createLimits(
  { waits, callLeases }: ConnectHubSpotDeps,
  requestsPerTenSeconds: (portalId: number) => number,
): RateLimits {
  const own = createRateLimits({ ...waits, requestsPerTenSeconds });
  const { sleep } = waits;
  return callLeases
    ? shareRateLimits({ own, leases: callLeases, requestsPerTenSeconds, sleep })
    : own;
}

function createAdapters(client: HubSpotClient, storage: Storage, log: Log) {
  const mappingOf = async (portalId: number) =>
    (await storage.settings.getCurrent(portalId)).settings;
  const groupPropertyOf = async (portalId: number) => {
    const { groups } = (await storage.settings.getCurrent(portalId)).settings;
    return groups.source === 'property' ? groups.property : '';
  };
  return {
    crm: createCrm({ client, mappingOf, groupPropertyOf }),
    contactAdder: createContactAdder({ client }),
    contactFields: createContactFields({ client }),
    states: createStateReader({ client }),
    referrals: createReferralReader({ client }),
    setup: createHubSpotSetup({ client }),
    activities: createActivityWriter({ client }),
    tasks: createTaskWriter({ client }),
    completer: createActionCompleter({ client }),
    reader: createChangeReader({ client, mappingOf }),
    behaviour: createBehaviourReader({
      client,
      settingsOf: async (portalId) => (await storage.settings.getCurrent(portalId)).settings,
      contactsOf: (portalId, addresses) => storage.promoters.findContacts(portalId, addresses),
      log,
    }),
  };
}

function openOAuth({ config, waits, log }: ConnectHubSpotDeps): OAuth | null {
  const { clientId, clientSecret, apiUrl, appUrl } = config.hubspot;
  if (clientId === undefined) return null;
  const redirectUrl = `${config.publicUrl}/oauth/callback`;
  const app = { clientId, clientSecret, redirectUrl };
  return createOAuth({ ...app, apiUrl, appUrl, ...waits, random: Math.random, log });
}

function createTokens(
  { storage, clock, waits, log }: ConnectHubSpotDeps,
  oauth: OAuth,
  seals: Seals,
) {
  return createAccessTokens({
    store: storage.access,
    seals,
    oauth,
    ...waits,
    onDisconnected: (portalId, refused) =>
      disconnectPortal({ storage, clock, log }, portalId, refused),
    log,
  });
}

/** With the grant's own token: who brings a code must not choose the account that it is for. */
function readGrantedAccount(
  transport: Omit<HubSpotClientDeps, 'accessTokenOf'>,
  { portalId, accessToken }: Grant,
): Promise<AccountDetails> {
  const client = createHubSpotClient({
    ...transport,
    accessTokenOf: () => Promise.resolve(accessToken),
  });
  return getAccount({ client }, portalId);
}

/** The database may know an account from an earlier token; its records are not in this one. */
function noAccess(portalId: number): AppError {
  return new AppError(
    'portal_disconnected',
    'The access token of Radar belongs to another HubSpot account, so it can read and write nothing in this one.',
    { action: 'Start Radar with an access token of this account.', details: { portalId } },
  );
}
