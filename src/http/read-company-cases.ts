import { protectScores } from '../scoring/protect-scores.ts';
import type { WaveScores } from '../scoring/types.ts';
import type { FollowUpCase } from '../churn/cases/ports.ts';
import type { OwnerNames } from '../portfolio/owner-names.ts';
import type { InvitationStore } from '../survey/invitation-store.ts';
import type { SnapshotStore, WaveStore } from '../survey/ports.ts';
import type { Remeasure, RemeasureStore } from '../survey/remeasure/remeasure.ts';
import type { Snapshot, Wave } from '../survey/types.ts';
import { toPoints } from '../survey/wave-input.ts';
import type { CompanyFacts } from './read-company.ts';

export interface ReadCompanyCasesDeps {
  readonly storage: {
    readonly invitations: Pick<InvitationStore, 'listOfWave' | 'listTeamNames'>;
    readonly remeasures: Pick<RemeasureStore, 'listOfCompany'>;
    readonly snapshots: Pick<SnapshotStore, 'findLatest'>;
    readonly waves: Pick<WaveStore, 'get'>;
  };
  readonly ownerNames: OwnerNames;
}

/** Whose the follow-ups of a company are, and what came of asking again. */
export interface CompanyCases {
  /** By owner id, as far as they are known. */
  readonly ownerNames: ReadonlyMap<string, string>;
  /** By contact id, as far as they are known. */
  readonly contactNames: ReadonlyMap<string, string>;
  readonly remeasures: readonly ReadRemeasure[];
}

export interface ReadRemeasure {
  readonly remeasure: Remeasure;
  readonly source: Wave;
  /** Both surveys as their mode lets anybody see them; null until the second one has closed. */
  readonly scores: { readonly before: WaveScores; readonly after: WaveScores } | null;
  readonly sent: Wave | null;
}

/** More are old news. */
const MOST_REMEASURES = 3;

export async function readCompanyCases(
  { storage, ownerNames }: ReadCompanyCasesDeps,
  { company, followUps }: Pick<CompanyFacts, 'company' | 'followUps'>,
): Promise<CompanyCases> {
  const { portalId } = company;
  const [owners, contactNames, planned] = await Promise.all([
    followUps.length > 0 ? ownerNames.of(portalId) : new Map<string, string>(),
    nameContacts(storage, followUps),
    storage.remeasures.listOfCompany(company, MOST_REMEASURES),
  ]);
  const unknown = followUps.flatMap(({ ownerId }) =>
    ownerId !== null && !owners.has(ownerId) ? [ownerId] : [],
  );
  const team = await storage.invitations.listTeamNames(portalId, [...new Set(unknown)]);
  return {
    ownerNames: new Map([...team, ...owners]),
    contactNames,
    remeasures: await Promise.all(planned.map((remeasure) => read(storage, remeasure))),
  };
}

async function nameContacts(
  { invitations }: ReadCompanyCasesDeps['storage'],
  followUps: readonly FollowUpCase[],
): Promise<ReadonlyMap<string, string>> {
  const names = await Promise.all(
    followUps.map(async ({ portalId, contactId, waveId }) => {
      if (contactId === null || waveId === null) return null;
      const invited = await invitations.listOfWave({ portalId, waveId });
      const person = invited.find(
        ({ side, personId }) => side === 'customer' && personId === contactId,
      );
      const name = person && `${person.firstName} ${person.lastName}`.trim();
      return name ? ([contactId, name] as const) : null;
    }),
  );
  return new Map(names.filter((entry) => entry !== null));
}

async function read(
  { waves, snapshots }: ReadCompanyCasesDeps['storage'],
  remeasure: Remeasure,
): Promise<ReadRemeasure> {
  const { portalId, sentWaveId } = remeasure;
  const source = await waves.get(remeasure);
  if (sentWaveId === null) return { remeasure, source, sent: null, scores: null };
  const sent = await waves.get({ portalId, waveId: sentWaveId });
  if (sent.status !== 'closed') return { remeasure, source, sent, scores: null };
  const [before, after] = await Promise.all([
    snapshots.findLatest(source),
    snapshots.findLatest(sent),
  ]);
  const scores =
    before && after ? { before: protect(source, before), after: protect(sent, after) } : null;
  return { remeasure, source, sent, scores };
}

function protect({ radar, mode }: Wave, { scores }: Snapshot): WaveScores {
  return protectScores(scores, toPoints(radar), mode);
}
