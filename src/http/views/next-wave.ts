import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyFacts } from '../read-company.ts';

type Parts = Pick<
  CompanyFacts,
  'repeat' | 'isRepeating' | 'loss' | 'isTestMode' | 'portal' | 'now'
>;

/** When the company is asked again by itself, and what has put it off; empty where it never is. */
export function viewNextWave(
  { repeat, isRepeating, loss, isTestMode, portal, now }: Parts,
  language: Language,
): string {
  if (!isRepeating) return '';
  if (loss) return text(language, 'repeat.lost');
  const nextWaveAt = repeat?.nextWaveAt ?? null;
  const skipped = repeat?.skipped ?? null;
  if (!nextWaveAt) return '';
  if (isTestMode) return text(language, 'repeat.testMode');
  const date = formatDate(nextWaveAt > now ? nextWaveAt : now, language, portal.timeZone);
  return skipped
    ? text(language, `repeat.skipped.${skipped}`, { date })
    : text(language, 'repeat.next', { date });
}
