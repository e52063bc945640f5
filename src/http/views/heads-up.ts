import type { PreflightReply } from '../../contracts/launch-wave.ts';
import type { WavePlan } from '../../survey/plan-wave.ts';
import type { HeadsUp } from '../../survey/timing/decide-heads-up.ts';
import { canTellBeforehand } from '../../survey/timing/plan-heads-up.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';

export interface HeadsUpParts {
  readonly plan: Pick<WavePlan, 'settings' | 'timeZone'>;
  /** As the settings have it when undefined. */
  readonly headsUpDays?: number | undefined;
  readonly language: Language;
}

const OFFERED_DAYS = [0, 1, 2, 3, 5, 7] as const;

/** Whether people hear beforehand that they will be asked, and what can be chosen. */
export function viewHeadsUp(
  { plan, headsUpDays = plan.settings.headsUpDays, language }: HeadsUpParts,
  headsUp: HeadsUp | null,
): Pick<PreflightReply, 'headsUpDays' | 'headsUps' | 'headsUpText'> {
  if (!canTellBeforehand(plan.settings)) return { headsUpDays: 0, headsUps: [], headsUpText: '' };
  const days = [...new Set([...OFFERED_DAYS, headsUpDays])].sort((a, b) => a - b);
  return {
    headsUpDays,
    headsUps: days.map((count) => ({
      days: count,
      name: text(language, 'headsUp.days', { days: count }),
    })),
    headsUpText: headsUp ? describe(headsUp, plan.timeZone, language) : '',
  };
}

function describe({ dueAts, opensAt }: HeadsUp, timeZone: string, language: Language): string {
  const [first = opensAt] = [...dueAts].sort((a, b) => a.getTime() - b.getTime());
  return text(language, 'headsUp.text', {
    first: formatDate(first, language, timeZone),
    then: formatDate(opensAt, language, timeZone),
  });
}
