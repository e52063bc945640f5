import type { Seals } from '../lib/seals.ts';
import type { PortalStore } from '../survey/ports.ts';
import type { DeliveryProblemStore } from '../survey/single-send/delivery-problem-store.ts';
import type { Portal } from '../survey/types.ts';
import { findProblems } from './find-problems.ts';
import type { PortalProblem } from './find-problems.ts';
import type {
  AccessStore,
  CallUsage,
  ConnectionKind,
  PortalState,
  PortalStateStore,
  PortalWork,
} from './ports.ts';
import { findUnreadable } from './seal-access.ts';

export interface ReadPortalStatusDeps {
  readonly storage: {
    readonly portals: Pick<PortalStore, 'get'>;
    readonly access: Pick<AccessStore, 'find'>;
    readonly portalStates: Pick<PortalStateStore, 'get' | 'countWork' | 'listProblems'>;
    readonly deliveryProblems: Pick<DeliveryProblemStore, 'listOfPortal' | 'countUnknown'>;
  };
  readonly seals: Pick<Seals, 'open'>;
  readonly usageOf: (portalId: number) => CallUsage;
  readonly kindOf: (portalId: number) => ConnectionKind;
  /** What an administrator may refuse when installing. */
  readonly optionalScopes: readonly OptionalScope[];
}

export interface OptionalScope {
  readonly scope: string;
  readonly purpose: 'deals' | 'tickets' | 'lists' | 'workflows' | 'mail' | 'subscriptions';
}

/** How a portal's connection to HubSpot is doing. */
export interface PortalStatusFacts {
  readonly portal: Portal;
  readonly kind: ConnectionKind;
  /** Connected, or disconnected, since then; null where nobody knows. */
  readonly since: Date | null;
  readonly missingScopes: readonly OptionalScope[];
  readonly calls: CallUsage;
  readonly work: PortalWork;
  readonly state: PortalState;
  readonly problems: readonly PortalProblem[];
}

/** Refused records that are told one by one; the others are counted. */
const MOST_RECORDS = 20;

/** Reads only what the app itself knows: it answers while HubSpot is down. Throws `portal_unknown`. */
export async function readPortalStatus(
  { storage, seals, usageOf, kindOf, optionalScopes }: ReadPortalStatusDeps,
  portalId: number,
): Promise<PortalStatusFacts> {
  const { portals, access, portalStates } = storage;
  const portal = await portals.get(portalId);
  const granted = await access.find(portalId);
  const kind = kindOf(portalId);
  const state = await portalStates.get(portalId);
  const work = await portalStates.countWork(portalId);
  const { deliveryProblems } = storage;
  const mails = {
    refused: await deliveryProblems.listOfPortal(portalId),
    unknown: await deliveryProblems.countUnknown(portalId),
  };
  const records = await portalStates.listProblems(portalId, MOST_RECORDS);
  return {
    portal,
    kind,
    since: portal.status === 'connected' ? (granted?.connectedAt ?? null) : state.disconnectedAt,
    missingScopes: findMissingScopes(optionalScopes, granted?.scopes),
    calls: usageOf(portalId),
    work,
    state,
    problems: findProblems({
      portal,
      canOpenAccess: kind === 'token' || findUnreadable(seals, granted) === null,
      state,
      work,
      records,
      mails,
    }),
  };
}

/** HubSpot tells what it granted by OAuth only: what an access token may do is not known. */
function findMissingScopes(
  optional: readonly OptionalScope[],
  granted: readonly string[] | undefined,
): OptionalScope[] {
  return granted ? optional.filter(({ scope }) => !granted.includes(scope)) : [];
}
