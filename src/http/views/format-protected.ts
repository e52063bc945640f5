import { sizeRange } from '../../scoring/anonymity.ts';
import { MOST_ANONYMOUS_CONSENSUS } from '../../scoring/protect-point.ts';
import { roundScore } from '../../scoring/rounding.ts';
import type { Mode } from '../../survey/types.ts';
import { formatNumber } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';

/** A consensus as the mode lets anybody see it: full agreement would tell everybody's answer. */
export function formatConsensus(consensus: number | null, mode: Mode, language: Language): string {
  if (consensus === null) return '--';
  const value = formatNumber(roundScore(consensus), language);
  const isMost = mode === 'anonymous' && roundScore(consensus) >= MOST_ANONYMOUS_CONSENSUS;
  return isMost ? `≥ ${value}` : value;
}

/** How many answers stand behind scores; in anonymous mode as a range. */
export function formatAnswers(n: number, mode: Mode, language: Language): string {
  if (mode !== 'anonymous') return formatNumber(n, language);
  const { from, to } = sizeRange(n);
  return `${formatNumber(from, language)}–${formatNumber(to, language)}`;
}
