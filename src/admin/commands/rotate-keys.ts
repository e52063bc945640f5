import { AppError } from '../../lib/errors.ts';
import { openToken, sealAccess } from '../../portal/seal-access.ts';
import type { AdminOptions, AdminResult } from '../commands.ts';
import type { AdminDeps } from '../ports.ts';

/** Longer than a token takes to be renewed, which happens under the same lease. */
const LEASE_MS = 60_000;

/**
 * Seals each portal's tokens with the first of the keys. Links of invitations and reports keep the key
 * that they were made with, so a key is needed until the last of its links has ended.
 */
export async function rotateKeys(
  deps: AdminDeps,
  { portal: only }: AdminOptions,
): Promise<AdminResult> {
  const portals = (await deps.storage.portals.list()).filter(
    ({ portalId }) => only === undefined || portalId === only,
  );
  const sealed = [];
  for (const { portalId } of portals) {
    sealed.push({ portal: portalId, tokens: await sealAnew(deps, portalId) });
  }
  const links = await deps.storage.dataChecks.countLinksByKey();
  const busy = sealed.filter(({ tokens }) => tokens === 'busy').length;
  return {
    summary: `${sealed.filter(({ tokens }) => tokens === 'sealed').length} portals sealed with the first key${busy > 0 ? `, ${busy} were busy: run it again` : ''}.`,
    rows: [
      ...sealed.filter(({ tokens }) => tokens !== 'none'),
      ...[...links].map(([key, count]) => ({ key, linksInUse: count })),
    ],
    isFine: busy === 0,
  };
}

type Sealed = 'sealed' | 'none' | 'busy';

/** Under the lease of renewal: a token that is renewed meanwhile must not be replaced by its elder. */
async function sealAnew({ storage, seals, clock }: AdminDeps, portalId: number): Promise<Sealed> {
  const { access } = storage;
  if (!(await access.find(portalId))) return 'none';
  const now = clock.now();
  const until = new Date(now.getTime() + LEASE_MS);
  if (!(await access.takeLease(portalId, now, until))) return 'busy';
  try {
    const stored = await access.find(portalId);
    if (!stored) return 'none';
    const grant = {
      ...stored,
      accessToken: openToken(seals, stored, 'accessToken'),
      refreshToken: openToken(seals, stored, 'refreshToken'),
    };
    const isReplaced = await access.replace(sealAccess(seals, grant, stored.connectedAt));
    if (!isReplaced) throw reconnected(portalId);
    return 'sealed';
  } finally {
    await access.releaseLease(portalId, until);
  }
}

function reconnected(portalId: number): AppError {
  return new AppError('setup_running', `Portal ${portalId} was connected anew at this moment.`, {
    action: 'Run the command again.',
    details: { portalId },
  });
}
