import { dayIn } from '../../lib/calendar.ts';
import type { OpenedInvitation } from '../../survey/invitation-store.ts';
import type { TeamTurns } from '../../survey/team-turns.ts';
import type { Invitation, Wave } from '../../survey/types.ts';
import type { NamedPoint } from '../pages/followup-questions.ts';
import type { SurveyPage } from '../pages/survey-form.ts';
import type { ThanksPage } from '../pages/thanks-page.ts';
import type { PageTurns } from '../pages/turns.ts';

/** The survey of an invitation, as its page shows it. */
export function describeSurvey(
  { invitation, wave, timeZone }: OpenedInvitation,
  now: Date,
): SurveyPage {
  const isLate = wave.status === 'closed';
  return {
    language: invitation.language,
    mode: wave.mode,
    side: invitation.side,
    companyName: wave.companyName,
    sender: wave.sender,
    radar: wave.radar,
    closesOn: dayIn(timeZone, wave.closedAt ?? wave.closesAt),
    isLate,
    savesDrafts: !isLate,
    startedAt: now.getTime(),
  };
}

/** The companies that one of the team is asked about, without what leads to them. */
export function describeTurns(turns: TeamTurns | null): PageTurns | null {
  if (!turns) return null;
  const others = turns.others.map(({ invitationId: id, companyName }) => ({ id, companyName }));
  return { ...turns, others };
}

export function describeThanks(
  { invitation, wave, timeZone }: OpenedInvitation,
  isLate: boolean,
  turns: TeamTurns | null,
): ThanksPage {
  const { language, side } = invitation;
  const { companyName, sender } = wave;
  const closesOn = dayIn(timeZone, wave.closesAt);
  const lastOf = turns?.total;
  return { language, side, companyName, senderName: sender.name, closesOn, isLate, lastOf };
}

/** Points by their ids, in the order of the ids and in the respondent's language. */
export function namePoints(
  { radar }: Wave,
  { language }: Invitation,
  ids: readonly string[],
): NamedPoint[] {
  return ids.flatMap((id) => {
    const point = radar.points.find((one) => one.id === id);
    return point ? [{ id, name: point.label[language] }] : [];
  });
}
