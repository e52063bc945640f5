import { explainRisk } from '../../churn/risk-properties.ts';
import type { StoredAssessment } from '../../churn/ports.ts';
import type { CompanyCard } from '../../contracts/company-card.ts';
import { companyCardWords } from '../../contracts/company-card.ts';
import { waveWords } from '../../contracts/company-wave.ts';
import type { Tag } from '../../contracts/tag.ts';
import { roundScore } from '../../scoring/rounding.ts';
import type { PointScores, WaveScores } from '../../scoring/types.ts';
import { explainHealth } from '../../survey/explain-health.ts';
import type { RefusedWrite } from '../../survey/ports.ts';
import type { CompanyScores } from '../../survey/read-company-scores.ts';
import type { Company, MeasuringPoint, Portal, Wave } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatNumber, formatSigned } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { viewLatestWave } from './company-wave.ts';

export interface CompanyCardParts {
  readonly company: Company;
  readonly scores: CompanyScores;
  readonly assessment: StoredAssessment | null;
  /** Of the company's record. */
  readonly refusedWrite: RefusedWrite | null;
  readonly portal: Portal;
  readonly language: Language;
  readonly now: Date;
}

const UNKNOWN = '--';
const FALLEN = ['drop_confirmed', 'drop_watch', 'drop_unmatched'];
const BAND_TONES = { healthy: 'good', watch: 'watch', at_risk: 'bad', no_data: 'neutral' } as const;
const ACTION_TONES = {
  act: 'bad',
  align_first: 'watch',
  maintain: 'good',
  clarify: 'neutral',
} as const;
const RISK_TONES: Readonly<Record<string, Tag['tone']>> = {
  unknown: 'neutral',
  none: 'good',
  low: 'good',
  medium: 'watch',
  high: 'bad',
  critical: 'bad',
};

/** Everything on the company card, decided and worded: the card only renders it. */
export function viewCompanyCard(parts: CompanyCardParts): CompanyCard {
  const { company, language } = parts;
  const words = [...companyCardWords, ...waveWords].map(
    (word) => [word, text(language, `card.${word}`)] as const,
  );
  return {
    company: { companyId: company.companyId, name: company.name },
    language,
    writeProblem: viewWriteProblem(parts),
    scores: viewScores(parts),
    risk: viewRisk(parts),
    wave: viewLatestWave(parts),
    words: Object.fromEntries(words) as CompanyCard['words'],
  };
}

function viewWriteProblem({
  refusedWrite,
  portal,
  language,
}: CompanyCardParts): CompanyCard['writeProblem'] {
  if (!refusedWrite) return null;
  const { message, since } = refusedWrite;
  return {
    message,
    since: since.toISOString(),
    text: text(language, 'card.writeProblemText', {
      date: formatDate(since, language, portal.timeZone),
    }),
  };
}

function viewScores({ scores, portal, language }: CompanyCardParts): CompanyCard['scores'] {
  const { shown } = scores;
  if (!shown?.snapshot.scores.anonymity.totalVisible) return null;
  const { wave, snapshot } = shown;
  const isThin = snapshot.scores.coverage.confidenceBand === 'low';
  return {
    health: viewHealth(shown, scores, language),
    provisional: snapshot.kind === 'provisional',
    source: text(language, 'card.source', {
      date: formatDate(wave.closedAt ?? snapshot.computedAt, language, portal.timeZone),
      answered: snapshot.scores.coverage.n,
    }),
    thinData: isThin ? text(language, 'card.thinDataText') : '',
    figures: viewFigures(snapshot.scores, language),
    points: wave.radar.points.flatMap((point) => {
      const scored = snapshot.scores.points[point.id];
      return scored ? [viewPoint(wave, point, scored, snapshot.scores, language)] : [];
    }),
  };
}

function viewHealth(
  shown: NonNullable<CompanyScores['shown']>,
  { before, settings }: CompanyScores,
  language: Language,
): NonNullable<CompanyCard['scores']>['health'] {
  const { health } = shown.snapshot.scores;
  const band = health.score === null ? 'no_data' : (health.bandWithHysteresis ?? 'no_data');
  const score = health.score === null ? null : roundScore(health.score);
  const earlier = before?.scores.health.score ?? null;
  return {
    score,
    band: { text: text(language, `band.${band}`), tone: BAND_TONES[band] },
    change:
      score === null || earlier === null
        ? ''
        : text(language, 'card.change', {
            change: formatSigned(score - roundScore(earlier), language),
          }),
    reasons: explainHealth({
      radar: shown.wave.radar,
      scores: shown.snapshot.scores,
      previous: before?.scores ?? null,
      settings: settings.scoring,
      language,
    }),
  };
}

function viewFigures(
  scores: WaveScores,
  language: Language,
): NonNullable<CompanyCard['scores']>['figures'] {
  const { company, coverage, nps } = scores;
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
    ['perception_gap', whole(company.perceptionGapScore, true)],
    ['consensus', whole(company.consensusNow)],
    ['coverage', percent(coverage.coverage)],
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

function viewPoint(
  wave: Wave,
  point: MeasuringPoint,
  scored: PointScores,
  { waves }: WaveScores,
  language: Language,
): NonNullable<CompanyCard['scores']>['points'][number] {
  const mean = (value: number | null): string =>
    value === null ? UNKNOWN : formatNumber(value, language, 1);
  const dimension = wave.radar.dimensions.find(({ id }) => id === point.dimension);
  const consensus = scored.consensusNow;
  return {
    id: point.id,
    label: point.label[language],
    dimension: dimension?.label[language] ?? '',
    scale: { min: point.scale.min, max: point.scale.max },
    customerNow: scored.nowMean,
    customerDesired: scored.desiredMean,
    vendorNow: scored.vendorNowMean,
    vendorDesired: scored.vendorDesiredMean,
    text: {
      customerNow: mean(scored.nowMean),
      customerDesired: mean(scored.desiredMean),
      vendorNow: mean(scored.vendorNowMean),
      vendorDesired: mean(scored.vendorDesiredMean),
      gap: scored.gap === null ? UNKNOWN : formatSigned(scored.gap, language, 1),
      consensus: consensus === null ? UNKNOWN : formatNumber(roundScore(consensus), language),
    },
    action: scored.action
      ? { text: text(language, `action.${scored.action}`), tone: ACTION_TONES[scored.action] }
      : { text: UNKNOWN, tone: 'neutral' },
    fell: FALLEN.includes(waves?.points[point.id]?.status ?? ''),
  };
}

function viewRisk({ assessment, portal, language }: CompanyCardParts): CompanyCard['risk'] {
  const level = assessment?.result.level ?? 'unknown';
  return {
    level: {
      text: text(language, `risk.level.${level}`),
      tone: RISK_TONES[level] ?? 'neutral',
    },
    reasons: (assessment?.result.codes ?? []).map((code) =>
      explainRisk(code, assessment?.input.items ?? [], language),
    ),
    since: assessment
      ? text(language, 'card.since', {
          date: formatDate(assessment.since, language, portal.timeZone),
        })
      : '',
  };
}
