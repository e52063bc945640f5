import { protectScores } from '../../scoring/protect-scores.ts';
import type { SettingsStore, SnapshotStore } from '../ports.ts';
import type { Wave } from '../types.ts';
import { toPoints } from '../wave-input.ts';
import { listDiscussion } from './list-discussion.ts';
import type { DiscussionPoint } from './list-discussion.ts';

export interface DiscussionStores {
  readonly snapshots: Pick<SnapshotStore, 'findLatest'>;
  readonly settings: Pick<SettingsStore, 'getVersion'>;
}

/** What a closed wave's people can be asked about a second time; nothing before it has closed. */
export async function readDiscussion(
  stores: DiscussionStores,
  wave: Wave,
): Promise<DiscussionPoint[]> {
  const snapshot = await stores.snapshots.findLatest(wave);
  if (snapshot?.kind !== 'final' || !snapshot.scores.anonymity.totalVisible) return [];
  const { settings } = await stores.settings.getVersion(wave.portalId, wave.settingsVersion);
  const scores = protectScores(snapshot.scores, toPoints(wave.radar), wave.mode);
  return listDiscussion(wave.radar, scores, settings.scoring.discussion);
}
