import type { CompanyCard } from '../../contracts/company-card.ts';
import type { Tag } from '../../contracts/tag.ts';
import type { PostMortem } from '../../churn/losses/ports.ts';
import { text } from '../../texts/catalogue.ts';
import type { TextKey } from '../../texts/catalogue.ts';
import { formatDay, formatNumber, formatShortDay } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';

const UNKNOWN = '--';
/** The strongest say enough. */
const REASONS_SHOWN = 4;

/** The replay of a lost company, as its card shows it; null for one that is not lost. */
export function viewLoss(postMortem: PostMortem | null, language: Language): CompanyCard['loss'] {
  if (!postMortem) return null;
  const { lostOn, cases } = postMortem;
  const inTime = cases.filter(({ wasInTime }) => wasInTime).length;
  const facts = {
    warned: viewWarned(postMortem, language).text,
    health: viewHealthBefore(postMortem, language),
    firstRed: viewFirstRed(postMortem, language),
    why: viewWhy(postMortem, language),
    cases: text(language, 'losses.casesInTime', { cases: cases.length, inTime }),
  };
  return {
    title: text(language, 'losses.cardTitle', { date: formatDay(lostOn, language) }),
    facts: (Object.keys(facts) as Array<keyof typeof facts>).map((key) => ({
      key,
      label: text(language, `losses.${key}`),
      value: facts[key],
    })),
  };
}

/** Whether there was a warning in time, and how early. */
export function viewWarned({ leadDays }: PostMortem, language: Language): Tag {
  return leadDays === null
    ? { text: text(language, 'losses.notWarned'), tone: 'bad' }
    : { text: text(language, 'losses.warnedDays', { days: leadDays }), tone: 'good' };
}

/** Oldest first, as one reads. */
export function viewHealthBefore({ waves }: PostMortem, language: Language): string {
  const scores = waves
    .toReversed()
    .map(({ health }) => (health === null ? UNKNOWN : formatNumber(health, language)));
  return scores.join(' → ') || UNKNOWN;
}

export function viewFirstRed({ firstRed }: PostMortem, language: Language): string {
  if (!firstRed) return UNKNOWN;
  return text(language, 'losses.redOn', {
    process: nameProcess(firstRed.process, language),
    date: formatShortDay(firstRed.on, language),
  });
}

export function viewWhy({ reasons }: PostMortem, language: Language): string {
  const labels = reasons
    .slice(0, REASONS_SHOWN)
    .map(({ code }) => text(language, `risk.code.${code}`, { points: '', count: 0 }));
  return labels.join(' · ') || UNKNOWN;
}

export function nameProcess(process: string, language: Language): string {
  return text(language, `process.${process}` as TextKey);
}
