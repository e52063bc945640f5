import { isAppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import type { PortalStore } from '../../survey/ports.ts';

export interface WhileConnectedDeps {
  readonly portals: Pick<PortalStore, 'find'>;
  readonly log: Log;
}

/**
 * Does a job unless its portal is disconnected: then nobody is mailed and HubSpot is not called. The
 * job ends quietly, because connecting again and the clockwork start what is left to do.
 */
export async function whileConnected(
  { portals, log }: WhileConnectedDeps,
  portalId: number,
  work: () => Promise<unknown>,
): Promise<void> {
  if ((await portals.find(portalId))?.status !== 'connected') return;
  try {
    await work();
  } catch (error) {
    if (!isAppError(error, 'portal_disconnected')) throw error;
    log.info({ portalId }, 'job.paused');
  }
}
