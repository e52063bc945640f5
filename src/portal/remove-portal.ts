import { AppError, isAppError } from '../lib/errors.ts';
import type { Seals } from '../lib/seals.ts';
import type { PortalStore } from '../survey/ports.ts';
import { decideRemoval } from './decide-removal.ts';
import { disconnectPortal } from './disconnect-portal.ts';
import type { DisconnectPortalDeps } from './disconnect-portal.ts';
import type {
  AccessStore,
  CleanUpChoice,
  CleanUpReport,
  ConnectionKind,
  HubSpotSetup,
  OAuth,
  PortalState,
  PortalStateStore,
} from './ports.ts';
import { findUnreadable, openToken } from './seal-access.ts';

export interface RemovePortalDeps extends DisconnectPortalDeps {
  readonly storage: DisconnectPortalDeps['storage'] & {
    readonly portals: Pick<PortalStore, 'get'>;
    readonly portalStates: Pick<PortalStateStore, 'get' | 'set' | 'deleteAll'>;
    readonly access: Pick<AccessStore, 'find' | 'remove'>;
    readonly records: { forgetWritten(portalId: number): Promise<void> };
  };
  readonly setup: Pick<HubSpotSetup, 'cleanUp' | 'uninstall'>;
  /** Null when no account is connected by OAuth. */
  readonly oauth: Pick<OAuth, 'revoke'> | null;
  readonly seals: Pick<Seals, 'open'>;
  readonly kindOf: (portalId: number) => ConnectionKind;
}

type Kept = CleanUpReport['kept'];

const NOTHING: CleanUpReport = { removed: [], kept: [] };

/**
 * "Disconnect and remove": takes out of HubSpot what was chosen, uninstalls the app, and deletes
 * what it stored, if that was chosen, too. The order is not free: cleaning up needs the access that
 * uninstalling ends. Each step may be repeated, and what HubSpot refuses is reported in its words.
 *
 * Throws `portal_unknown`, `removal_stopped` while the app is still installed because HubSpot could
 * not be asked, and `removal_out_of_reach` when it lets the app in no more.
 */
export async function removePortal(
  deps: RemovePortalDeps,
  portalId: number,
  choice: CleanUpChoice,
): Promise<CleanUpReport> {
  const { status } = await deps.storage.portals.get(portalId);
  const state = await deps.storage.portalStates.get(portalId);
  const kind = deps.kindOf(portalId);
  const access =
    status === 'connected' && kind === 'oauth' ? await deps.storage.access.find(portalId) : null;
  const unreadable = findUnreadable(deps.seals, access);
  const plan = decideRemoval({
    // Tokens that can't be read open no more than none.
    status: unreadable ? 'disconnected' : status,
    kind,
    state,
    choice,
  });
  if (plan.isStopped) throw outOfReach(portalId, unreadable ?? undefined);

  const { removed, kept } = plan.cleansUp ? await cleanUp(deps, state, choice) : NOTHING;
  const refused = plan.uninstalls ? await uninstall(deps, portalId) : stillInstalled(unreadable);
  await disconnectPortal(deps, portalId);
  await deps.storage.access.remove(portalId);
  if (choice.data) await deps.storage.portalStates.deleteAll(portalId);

  const report = { removed, kept: [...kept, ...refused] };
  deps.log.info(
    { portalId, removed: removed.length, kept: report.kept.length, data: choice.data },
    'portal.removed',
  );
  return report;
}

/** Remembers that it is gone only when all of it is: what was kept is tried again the next time. */
async function cleanUp(
  { setup, storage }: RemovePortalDeps,
  { portalId, workflow, lists }: PortalState,
  choice: CleanUpChoice,
): Promise<CleanUpReport> {
  const known = {
    flowId: workflow?.flowId ?? null,
    listIds: (lists ?? []).flatMap(({ listId }) => listId ?? []),
  };
  const report = await orStop(portalId, () => setup.cleanUp(portalId, choice, known));
  // The values went with their properties, even where others were kept.
  if (choice.properties) await storage.records.forgetWritten(portalId);
  if (report.kept.length === 0) {
    await storage.portalStates.set(portalId, {
      ...(choice.workflow && { workflow: null }),
      ...(choice.lists && { lists: null }),
      ...(choice.properties && { provisionedAt: null, provisioningProblems: [] }),
    });
  }
  return report;
}

/** Afterwards the tokens are of no use to anybody, whatever HubSpot says about revoking them. */
async function uninstall(deps: RemovePortalDeps, portalId: number): Promise<Kept> {
  const kept = await orStop(portalId, () => askToUninstall(deps, portalId));
  const access = await deps.storage.access.find(portalId);
  if (!access || !deps.oauth) return kept;
  try {
    await deps.oauth.revoke(openToken(deps.seals, access, 'refreshToken'));
  } catch (error) {
    if (!isAppError(error)) throw error;
    deps.log.warn({ portalId, err: error }, 'portal.revoke_failed');
  }
  return kept;
}

/** Nobody uninstalled an app whose tokens can't be read: an administrator has to. */
function stillInstalled(unreadable: AppError | null): Kept {
  return unreadable ? [{ name: 'Radar', message: unreadable.message }] : [];
}

async function askToUninstall({ setup }: RemovePortalDeps, portalId: number): Promise<Kept> {
  try {
    await setup.uninstall(portalId);
  } catch (error) {
    if (isAppError(error, 'hubspot_refused')) return [{ name: 'Radar', message: error.message }];
    throw error;
  }
  return [];
}

async function orStop<Result>(portalId: number, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (isAppError(error, 'portal_disconnected')) throw outOfReach(portalId, error);
    throw isAppError(error) ? removalStopped(portalId, error) : error;
  }
}

function removalStopped(portalId: number, cause: AppError): AppError {
  return new AppError(
    'removal_stopped',
    `Radar is still installed, because HubSpot could not be asked to remove everything that was chosen. ${cause.message}`,
    {
      action: 'Try again in a few minutes, or remove Radar without cleaning up in HubSpot.',
      details: { portalId, cause: cause.code },
      cause,
    },
  );
}

function outOfReach(portalId: number, cause?: AppError): AppError {
  return new AppError(
    'removal_out_of_reach',
    'Radar has no access to this HubSpot account any more, so what was chosen there can’t be removed. What Radar stores is kept.',
    {
      action: 'Connect Radar again first, or remove it without cleaning up in HubSpot.',
      details: { portalId },
      cause,
    },
  );
}
