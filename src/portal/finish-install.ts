import { equalsInConstantTime, sha256 } from '../lib/crypto.ts';
import { AppError, isAppError } from '../lib/errors.ts';
import type { Seals } from '../lib/seals.ts';
import type { Transactions } from '../survey/ports.ts';
import type { AccessStore, AccountDetails, Grant, InstallStateStore, OAuth } from './ports.ts';
import { saveConnected } from './save-connected.ts';
import type { SaveConnectedStores } from './save-connected.ts';
import { sealAccess } from './seal-access.ts';
import { setUpPortal } from './set-up-portal.ts';
import type { SetUpPortalDeps } from './set-up-portal.ts';

export interface FinishInstallDeps extends SetUpPortalDeps {
  readonly storage: SetUpPortalDeps['storage'] & {
    readonly installStates: Pick<InstallStateStore, 'take'>;
  } & Transactions<SaveConnectedStores & { readonly access: Pick<AccessStore, 'save'> }>;
  readonly oauth: Pick<OAuth, 'exchangeCode'>;
  /** The account that this grant's own token opens. Throws `hubspot_*`. */
  readonly readAccount: (grant: Grant) => Promise<AccountDetails>;
  readonly seals: Pick<Seals, 'seal'>;
}

/** What the browser brings back from HubSpot. */
export interface InstallAnswer {
  readonly code: string;
  readonly state: string;
  /** The state that this browser left with; null without its cookie. */
  readonly cookie: string | null;
}

/**
 * Ends an installation, the first or a repeated one, and returns the portal that said yes. Tokens
 * and portal are stored together and only when everything about them is known: whoever is cut off
 * before starts again. What was stored about a portal that had been disconnected is kept.
 *
 * Throws `install_refused` (with `details.reason`: `state`, `account`, or none for HubSpot's own
 * refusal of the code) and `hubspot_*`.
 */
export async function finishInstall(
  deps: FinishInstallDeps,
  answer: InstallAnswer,
): Promise<number> {
  await takeState(deps, answer);
  const grant = await deps.oauth.exchangeCode(answer.code);
  const account = await deps.readAccount(grant);
  if (account.portalId !== grant.portalId) throw foreignAccount(grant, account);

  const { portalId } = account;
  const access = sealAccess(deps.seals, grant, deps.clock.now());
  const { isNew } = await deps.storage.transaction(async (stores) => {
    await stores.access.save(access);
    return saveConnected(stores, account);
  });
  deps.log.info({ portalId, isNew }, 'portal.connected');

  // What was due while the portal was away is written as soon as its properties are there.
  const isSetUp = await trySetUp(deps, portalId);
  await deps.storage.jobs.enqueue([
    ...(isSetUp ? [] : [{ name: 'portal.setup' as const, data: { portalId } }]),
    { name: 'portal.sync', data: { portalId } },
    { name: 'portal.sweep', data: { portalId } },
  ]);
  return portalId;
}

/** A state counts once, and in the browser that it was given to. */
async function takeState(
  { storage, clock }: FinishInstallDeps,
  { state, cookie }: InstallAnswer,
): Promise<void> {
  const isOurs = cookie !== null && equalsInConstantTime(cookie, state);
  if (isOurs && (await storage.installStates.take(sha256(state), clock.now()))) return;
  throw new AppError(
    'install_refused',
    isOurs
      ? 'This installation was finished already, or took too long.'
      : 'This installation was not started in this browser.',
    { action: 'Start the installation again.', details: { reason: 'state' } },
  );
}

function foreignAccount(grant: Grant, account: AccountDetails): AppError {
  return new AppError(
    'install_refused',
    'HubSpot named two different accounts for this installation, so nothing was stored.',
    {
      action: 'Start the installation again.',
      details: { reason: 'account', portalId: grant.portalId, accountId: account.portalId },
    },
  );
}

/** The portal stays connected when HubSpot can't take the properties now: the queue tries again. */
async function trySetUp(deps: SetUpPortalDeps, portalId: number): Promise<boolean> {
  try {
    await setUpPortal(deps, portalId);
    return true;
  } catch (error) {
    if (!isAppError(error)) throw error;
    deps.log.warn({ portalId, err: error }, 'portal.setup_postponed');
    return false;
  }
}
