import type { WaveReport } from '../../../report/read-wave-report.ts';
import { roundScore } from '../../../scoring/rounding.ts';
import { countInvited } from '../../../survey/wave-properties.ts';
import { text } from '../../../texts/catalogue.ts';
import { formatList, formatNumber } from '../../../texts/format.ts';
import type { Language } from '../../../texts/language.ts';

/** How far the numbers carry, said plainly. */
export function viewQuality(report: WaveReport, language: Language): string[] {
  const { wave, scores, invitations } = report;
  const { coverage, anonymity, points, excludedRespondents } = scores.shown.snapshot.scores;
  const heard = text(language, 'report.quality.heard', {
    answered: coverage.n,
    invited: countInvited(wave, invitations),
  });
  if (!anonymity.totalVisible) return [heard];
  const hidden = wave.radar.points.filter(({ id }) => points[id]?.nowMean == null);
  return [
    heard,
    ...(coverage.coverage === null
      ? []
      : [
          text(language, 'report.quality.coverage', {
            coverage: formatNumber(roundScore(coverage.coverage), language),
          }),
        ]),
    ...(coverage.confidenceBand
      ? [text(language, `report.quality.confidence.${coverage.confidenceBand}`)]
      : []),
    ...(hidden.length > 0
      ? [
          text(language, 'report.quality.hidden', {
            points: formatList(
              hidden.map(({ label }) => label[language]),
              language,
            ),
          }),
        ]
      : []),
    ...(excludedRespondents.length > 0
      ? [text(language, 'report.quality.excluded', { count: excludedRespondents.length })]
      : []),
  ];
}
