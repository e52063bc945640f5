import type { CompanyCard } from '../../contracts/company-card.ts';
import { dayIn } from '../../lib/calendar.ts';
import { roundScore } from '../../scoring/rounding.ts';
import { text } from '../../texts/catalogue.ts';
import { formatNumber, formatShortDay, formatSigned } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyFacts } from '../read-company.ts';
import { viewBand } from './company-scores.ts';
import { formatAnswers, formatConsensus } from './format-protected.ts';

/** The closed waves that anybody may see, newest first. Health is as it was when each closed. */
export function viewHistory(
  { scores: { shown, earlier }, portal }: CompanyFacts,
  language: Language,
): CompanyCard['history'] {
  const whole = (value: number | null): string =>
    value === null ? '--' : formatNumber(roundScore(value), language);
  return [...(shown ? [shown] : []), ...earlier].flatMap(({ wave, snapshot }) => {
    const { scores } = snapshot;
    if (!wave.closedAt || !scores.anonymity.totalVisible) return [];
    const { score } = scores.health;
    const { gapScore, consensusNow } = scores.company;
    return [
      {
        waveId: wave.waveId,
        date: formatShortDay(dayIn(portal.timeZone, wave.closedAt), language),
        answers: formatAnswers(scores.coverage.n, wave.mode, language),
        healthScore: score === null ? null : roundScore(score),
        health: score === null ? text(language, 'band.no_data') : whole(score),
        band: viewBand(scores.health, language),
        gap: gapScore === null ? '--' : formatSigned(roundScore(gapScore), language),
        consensus: formatConsensus(consensusNow, wave.mode, language),
      },
    ];
  });
}
