import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { PortalStateStore } from './ports.ts';

export interface SetUpOnceDeps {
  readonly storage: {
    readonly portalStates: Pick<PortalStateStore, 'takeLease' | 'releaseLease'>;
  };
  readonly clock: Clock;
}

/** Longer than HubSpot takes at its slowest; so long a process that died keeps the others out. */
const LEASE_MILLISECONDS = 5 * 60_000;

/**
 * Creates something in a portal for one request at a time: HubSpot repeats a card's call when the
 * answer takes long, and would get two of it. Throws `setup_running`, and what `work` throws.
 */
export async function setUpOnce(
  { storage: { portalStates }, clock }: SetUpOnceDeps,
  portalId: number,
  work: () => Promise<void>,
): Promise<void> {
  const now = clock.now();
  const until = new Date(now.getTime() + LEASE_MILLISECONDS);
  if (!(await portalStates.takeLease(portalId, now, until))) throw setupRunning(portalId);
  try {
    await work();
  } finally {
    await portalStates.releaseLease(portalId, until);
  }
}

function setupRunning(portalId: number): AppError {
  return new AppError(
    'setup_running',
    'This is being created in HubSpot already, because somebody asked for it a moment ago.',
    { action: 'Look again in a minute.', details: { portalId } },
  );
}
