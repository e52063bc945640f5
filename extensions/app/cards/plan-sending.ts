import type { PreflightReply } from '@contracts/launch-wave.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import type { LaunchRequest } from './api.ts';
import type { Words } from './words.ts';

/** What somebody has chosen in the panel; null and nothing stand for what the settings say. */
export interface Choices {
  readonly mode: string | null;
  readonly openDays: number | null;
  readonly start: string | null;
  /** Contacts that were taken off the list. */
  readonly leaveOut: readonly string[];
  /** Owners besides those who are always asked. */
  readonly ownerIds: readonly string[];
}

export const NO_CHOICES: Choices = {
  mode: null,
  openDays: null,
  start: null,
  leaveOut: [],
  ownerIds: [],
};

/** What a click on "Send now" would do. */
export interface Sending {
  readonly request: Omit<LaunchRequest, 'requestId'>;
  readonly asked: PreflightReply['eligible'];
  /** How many of the vendor's team. */
  readonly team: number;
  /** Somebody gets a mail by it. */
  readonly reachesAnybody: boolean;
  /** The closing date in words. */
  readonly closesOn: string;
}

/** Puts together exactly what the panel shows. */
export function planSending(preflight: PreflightReply, choices: Choices): Sending {
  const { radarId, eligible, team, owners, closings, asksTeamAlone } = preflight;
  const openDays = choices.openDays ?? preflight.openDays;
  const leaveOut = eligible
    .map(({ contactId }) => contactId)
    .filter((contactId) => choices.leaveOut.includes(contactId));
  const asked = eligible.filter(({ contactId }) => !leaveOut.includes(contactId));
  const teamOwnerIds = [
    ...team.map(({ ownerId }) => ownerId),
    ...owners.map(({ ownerId }) => ownerId).filter((id) => choices.ownerIds.includes(id)),
  ];
  return {
    request: {
      radarId,
      mode: choices.mode ?? preflight.mode,
      openDays,
      start: choices.start ?? preflight.start,
      headsUpDays: preflight.headsUpDays,
      leaveOut,
      teamOwnerIds,
    },
    asked,
    team: teamOwnerIds.length,
    reachesAnybody: asked.length > 0 || (asksTeamAlone && teamOwnerIds.length > 0),
    closesOn: closings.find(({ days }) => days === openDays)?.date ?? '',
  };
}

/** One sentence that says what sending will do; in test mode nobody is asked. */
export function describeSending(
  sending: Sending,
  words: Words,
  test: PreflightReply['test'] = null,
): string {
  const { asked, team, closesOn } = sending;
  const count = asked.length;
  if (test) {
    const { address, most } = test;
    return fillPlaces(words.willTest, { count: Math.min(count + team, most), address });
  }
  const colleagues = team === 1 ? words.oneOfTeam : fillPlaces(words.manyOfTeam, { count: team });
  if (count === 0) return fillPlaces(words.willSend, { people: colleagues, date: closesOn });
  const people = count === 1 ? words.onePerson : fillPlaces(words.manyPeople, { count });
  if (team === 0) return fillPlaces(words.willSend, { people, date: closesOn });
  return fillPlaces(words.willSendWithTeam, { people, team: colleagues, date: closesOn });
}
