import { randomBytes } from 'node:crypto';
import type { Clock } from '../lib/clock.ts';
import { sha256 } from '../lib/crypto.ts';
import type { InstallStateStore, OAuth } from './ports.ts';

export interface StartInstallDeps {
  readonly storage: { readonly installStates: Pick<InstallStateStore, 'insert' | 'deleteExpired'> };
  readonly oauth: Pick<OAuth, 'authorizeUrl'>;
  readonly clock: Clock;
}

/** From opening the install address until HubSpot sends the browser back. */
export const INSTALL_MINUTES = 10;

/**
 * Begins an installation: where to send the administrator, and the state that their browser must
 * bring back. Only its SHA-256 is stored. What earlier visitors never finished is deleted here, so
 * that nothing piles up.
 */
export async function startInstall({
  storage,
  oauth,
  clock,
}: StartInstallDeps): Promise<{ readonly url: string; readonly state: string }> {
  const now = clock.now();
  const state = randomBytes(32).toString('base64url');
  await storage.installStates.deleteExpired(now);
  await storage.installStates.insert(
    sha256(state),
    new Date(now.getTime() + INSTALL_MINUTES * 60_000),
  );
  return { url: oauth.authorizeUrl(state), state };
}
