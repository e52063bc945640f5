import { dayIn } from '../../lib/calendar.ts';
import type { Clock } from '../../lib/clock.ts';
import type { PortalStore } from '../../survey/ports.ts';
import type { Invitation, Wave } from '../../survey/types.ts';
import type { NamedPoint } from '../pages/followup-questions.ts';
import type { SurveyPage } from '../pages/survey-form.ts';
import type { ThanksPage } from '../pages/thanks-page.ts';

export interface DescribeSurveyDeps {
  readonly storage: { readonly portals: PortalStore };
  readonly clock: Clock;
}

/** The survey of an invitation, as its page shows it. */
export async function describeSurvey(
  { storage, clock }: DescribeSurveyDeps,
  wave: Wave,
  invitation: Invitation,
): Promise<SurveyPage> {
  const { timeZone } = await storage.portals.get(wave.portalId);
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
    startedAt: clock.now().getTime(),
  };
}

export async function describeThanks(
  { storage }: Pick<DescribeSurveyDeps, 'storage'>,
  wave: Wave,
  { language, side }: Invitation,
  isLate: boolean,
): Promise<ThanksPage> {
  const { timeZone } = await storage.portals.get(wave.portalId);
  const closesOn = dayIn(timeZone, wave.closesAt);
  const { companyName, sender } = wave;
  return { language, side, companyName, senderName: sender.name, closesOn, isLate };
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
