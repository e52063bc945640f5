import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import type { WaveRef } from '../../lib/refs.ts';
import { deliveryOfWave } from '../delivery-of-wave.ts';
import type { PersonalLinks } from '../personal-links.ts';
import type { Crm } from '../crm.ts';
import type { SurveyStores, Transactions } from '../ports.ts';
import { planMails } from '../timing/plan-mails.ts';
import type { Contact, Invitation, Wave } from '../types.ts';
import { chooseAsked, leaveOutUnwilling } from './choose-asked.ts';
import { readDiscussion } from './read-discussion.ts';
import { MOST_POINTS, endOf, isFresh } from './second-round.ts';
import type { SecondInvitation, SecondRound } from './second-round.ts';

export interface StartSecondRoundDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly crm: Pick<Crm, 'listContacts'>;
  readonly links: PersonalLinks;
  readonly clock: Clock;
  readonly log: Log;
}

export interface SecondRoundRequest {
  readonly requestId: string;
  readonly pointIds: readonly string[];
}

/**
 * Sends points of a closed wave back to its people, once: why is it so, and what should be done.
 * Repeating a request changes nothing. The rest period is not touched: this belongs to the survey
 * that they were asked in.
 *
 * Throws `not_found`, `wave_state`, `second_round_started`, `second_round_impossible`,
 * `nobody_to_invite`, `bad_input` and `hubspot_*`.
 */
export async function startSecondRound(
  deps: StartSecondRoundDeps,
  ref: WaveRef,
  request: SecondRoundRequest,
): Promise<SecondRound> {
  const { storage, crm, log } = deps;
  const wave = await storage.waves.get(ref);
  const before = await storage.secondRounds.find(wave);
  if (before) return repeat(before, request);
  const contacts = await crm.listContacts(wave);

  const { round, isNew } = await storage.transaction(async (stores) => {
    const locked = await stores.waves.lock(ref);
    // Somebody else may have been faster.
    const started = await stores.secondRounds.find(locked);
    if (started) return { round: repeat(started, request), isNew: false };
    return { round: await store(deps, stores, locked, contacts, request), isNew: true };
  });
  const { portalId, companyId, waveId } = wave;
  if (isNew) log.info({ portalId, companyId, waveId }, 'second_round.started');
  return round;
}

function repeat(round: SecondRound, { requestId }: SecondRoundRequest): SecondRound {
  if (round.requestId === requestId) return round;
  throw new AppError('second_round_started', 'These people were asked a second time already.', {
    action: 'Reload the card to see how that stands.',
  });
}

async function store(
  { links, clock }: StartSecondRoundDeps,
  stores: SurveyStores,
  wave: Wave,
  contacts: readonly Contact[],
  request: SecondRoundRequest,
): Promise<SecondRound> {
  const now = clock.now();
  if (wave.status !== 'closed' || !wave.closedAt) throw notClosed(wave);
  if (!isFresh(wave.closedAt, now)) throw impossible('This survey closed too long ago.');
  await refuseWithoutMail(stores, wave);
  await refuseOtherPoints(stores, wave, request.pointIds);
  const people = await listPeople(stores, wave, contacts);
  if (people.length === 0) {
    throw new AppError('nobody_to_invite', 'There is nobody who can be asked a second time.');
  }
  const { portalId, waveId } = wave;
  const round: SecondRound = {
    portalId,
    waveId,
    ...request,
    startedAt: now,
    endsAt: endOf(now),
    stoppedAt: null,
  };
  const seconds = await toLinks(stores, links, round, people);
  await stores.secondRounds.insert(round, seconds);
  await stores.jobs.enqueue(
    seconds
      .filter(({ dueAt }) => dueAt <= now)
      .map(({ invitationId }) => ({
        name: 'second-round.send' as const,
        data: { portalId, invitationId },
      })),
  );
  return round;
}

/** Each mail leaves as the portal's settings have it, and before the round ends. */
async function toLinks(
  stores: SurveyStores,
  links: PersonalLinks,
  { portalId, startedAt, endsAt }: SecondRound,
  people: readonly Invitation[],
): Promise<SecondInvitation[]> {
  const { start } = (await stores.settings.getCurrent(portalId)).settings.sending;
  const times = await planMails(
    stores,
    { portalId, closesAt: endsAt },
    { people, start, now: startedAt },
  );
  const dueAts = new Map(times.map(({ invitationId, dueAt }) => [invitationId, dueAt]));
  return people.flatMap((person) => {
    const dueAt = dueAts.get(person.invitationId);
    return dueAt ? [toLink(links, person, dueAt)] : [];
  });
}

function toLink(
  links: PersonalLinks,
  { portalId, waveId, invitationId }: Invitation,
  dueAt: Date,
): SecondInvitation {
  const linkNonce = links.newNonce();
  const linkHash = links.hashOf(links.tokenOf({ portalId, invitationId, linkNonce }));
  const state = { delivery: 'queued', response: 'none' } as const;
  return { portalId, waveId, invitationId, ...state, linkNonce, linkHash, dueAt };
}

async function listPeople(
  stores: SurveyStores,
  wave: Wave,
  contacts: readonly Contact[],
): Promise<Invitation[]> {
  const asked = chooseAsked(wave, await stores.invitations.listOfWave(wave));
  const states = await stores.contactStates.listByIds(
    wave.portalId,
    asked.map(({ personId }) => personId),
  );
  return leaveOutUnwilling(asked, contacts, states);
}

async function refuseWithoutMail(stores: SurveyStores, wave: Wave): Promise<void> {
  const { channel } = await deliveryOfWave(stores.settings, wave);
  if (channel !== 'link') return;
  throw impossible(
    'This survey went out by your own workflows, and Radar sends no mail of its own.',
  );
}

/** Only points that the mode lets anybody know of, and that are worth the question. */
async function refuseOtherPoints(
  stores: SurveyStores,
  wave: Wave,
  pointIds: readonly string[],
): Promise<void> {
  const offered = await readDiscussion(stores, wave);
  if (offered.length === 0) throw impossible('Nothing in this survey calls for a second question.');
  const known = new Set(offered.map(({ point }) => point.id));
  const chosen = new Set(pointIds);
  const isUsable =
    chosen.size === pointIds.length &&
    pointIds.length >= 1 &&
    pointIds.length <= MOST_POINTS &&
    pointIds.every((id) => known.has(id));
  if (!isUsable) {
    throw new AppError('bad_input', `Choose one to ${String(MOST_POINTS)} of the offered points.`, {
      action: 'Reload the card and choose again.',
    });
  }
}

function notClosed({ status }: Wave): AppError {
  return new AppError('wave_state', `This wave is ${status}, so nobody can be asked again yet.`, {
    action: 'Reload the card to see where the wave stands.',
  });
}

function impossible(message: string): AppError {
  return new AppError('second_round_impossible', message, {
    action: 'Talk with the customer about these points instead.',
  });
}
