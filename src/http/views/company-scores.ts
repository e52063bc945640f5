import type { CompanyCard } from '../../contracts/company-card.ts';
import type { Tag } from '../../contracts/tag.ts';
import { compareHealth } from '../../portfolio/benchmarks/compare-health.ts';
import { roundScore } from '../../scoring/rounding.ts';
import type { HealthScores } from '../../scoring/types.ts';
import { explainHealth } from '../../survey/explain-health.ts';
import type { CompanyScores, ShownWave } from '../../survey/read-company-scores.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatNumber, formatSigned } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyFacts } from '../read-company.ts';
import { viewEarlierWaves, viewPoints } from './score-points.ts';
import { viewPriorities } from './score-priorities.ts';
import { viewWarnings } from './score-warnings.ts';
import { formatAnswers, formatConsensus } from './format-protected.ts';
import { bandTag } from './level-tags.ts';
import { nameFacet } from './portfolio-filters.ts';

type Scores = NonNullable<CompanyCard['scores']>;

const UNKNOWN = '--';

/** The newest scores; null as long as there are none that anybody may see. */
export function viewScores(facts: CompanyFacts, language: Language): CompanyCard['scores'] {
  const { scores, portal } = facts;
  const { shown } = scores;
  if (!shown?.snapshot.scores.anonymity.totalVisible) return null;
  const { wave, snapshot } = shown;
  const isThin = snapshot.scores.coverage.confidenceBand === 'low';
  return {
    health: {
      ...viewHealth(scores, shown, language),
      reasons: explainHealth({
        radar: wave.radar,
        scores: snapshot.scores,
        previous: scores.earlier[0]?.snapshot.scores ?? null,
        settings: scores.settings.scoring,
        language,
      }),
      standings: viewStandings(facts, shown, language),
    },
    provisional: snapshot.kind === 'provisional',
    source: viewSource(shown, portal.timeZone, language),
    thinData: isThin ? text(language, 'card.thinDataText') : '',
    figures: viewFigures(shown, language),
    points: viewPoints(shown, language),
    priorities: viewPriorities(shown, language),
    warnings: viewWarnings(facts, shown, language),
    earlier: viewEarlierWaves(scores, shown, { language, timeZone: portal.timeZone }),
  };
}

/** Which survey the numbers are of, and how many answers stand behind them. */
export function viewSource(
  { wave, snapshot }: ShownWave,
  timeZone: string,
  language: Language,
): string {
  const date = formatDate(wave.closedAt ?? snapshot.computedAt, language, timeZone);
  const { n } = snapshot.scores.coverage;
  if (wave.mode !== 'anonymous') return text(language, 'card.source', { date, answered: n });
  const answers = formatAnswers(n, wave.mode, language);
  return text(language, 'card.sourceRange', { date, answers });
}

/** Beside the portal's other companies; nothing where there are too few. */
function viewStandings(
  { crowds }: CompanyFacts,
  { snapshot }: ShownWave,
  language: Language,
): string[] {
  const { score } = snapshot.scores.health;
  const rounded = score === null ? null : roundScore(score);
  return compareHealth(rounded, crowds).map(({ crowd, name, percentile, size }) =>
    text(language, `card.standing.${crowd}`, {
      name: nameFacet(name),
      percent: text(language, 'card.percent', {
        value: formatNumber(Math.round(percentile), language),
      }),
      count: formatNumber(size, language),
    }),
  );
}

/** Health with its band, and what has changed since the wave before. */
export function viewHealth(
  { earlier }: CompanyScores,
  { snapshot }: ShownWave,
  language: Language,
): Omit<Scores['health'], 'reasons' | 'standings'> {
  const { health } = snapshot.scores;
  const score = health.score === null ? null : roundScore(health.score);
  const before = earlier[0]?.snapshot.scores.health.score ?? null;
  return {
    score,
    band: viewBand(health, language),
    change:
      score === null || before === null
        ? ''
        : text(language, 'card.change', {
            change: formatSigned(score - roundScore(before), language),
          }),
  };
}

export function viewBand({ score, bandWithHysteresis }: HealthScores, language: Language): Tag {
  const band = score === null ? 'no_data' : (bandWithHysteresis ?? 'no_data');
  return bandTag(band, language);
}

/** The numbers of a wave besides health, each with a sentence on what it means. */
export function viewFigures({ wave, snapshot }: ShownWave, language: Language): Scores['figures'] {
  const { company, coverage, nps } = snapshot.scores;
  const whole = (value: number | null, sign = false): string => {
    if (value === null) return UNKNOWN;
    return sign
      ? formatSigned(roundScore(value), language)
      : formatNumber(roundScore(value), language);
  };
  const percent = (value: number | null): string =>
    value === null ? UNKNOWN : text(language, 'card.percent', { value: whole(value) });
  const figures = [
    ['gap', whole(company.gapScore, true)],
    ['consensus', formatConsensus(company.consensusNow, wave.mode, language)],
    ['coverage', percent(coverage.coverage)],
    ['perception_gap', whole(company.perceptionGapScore, true)],
    [
      'account_category',
      nps.accountCategory ? text(language, `category.${nps.accountCategory}`) : UNKNOWN,
    ],
  ] as const;
  return figures.map(([key, value]) => ({
    label: text(language, `score.${key}.name`),
    value,
    explain: text(language, `score.${key}.explain`),
  }));
}
