import type { Log } from '../lib/log.ts';
import type { MachineHitStore } from './machine-hit-store.ts';
import type { Invitation, MachineHit } from './types.ts';

export interface NoteMachineHitDeps {
  readonly storage: { readonly machineHits: MachineHitStore };
  readonly log: Log;
}

/** Counts a click of a machine. It changes nothing else: the person may answer as before. */
export async function noteMachineHit(
  { storage, log }: NoteMachineHitDeps,
  invitation: Invitation,
  kind: MachineHit,
): Promise<void> {
  await storage.machineHits.add(invitation, kind);
  const { portalId, waveId } = invitation;
  log.info({ portalId, waveId, kind }, 'machine.clicked');
}
