import { explainRisk } from '../../churn/risk-properties.ts';
import type { RiskCode } from '../../churn/risk-strengths.ts';
import type { NextStepView } from '../../contracts/next-step.ts';
import type { PointScores } from '../../scoring/types.ts';
import { isRunning } from '../../survey/is-running.ts';
import { countAnswered, countInvited } from '../../survey/wave-properties.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyFacts } from '../read-company.ts';
import { ageOf } from './age-of-scores.ts';
import { decideNextStep } from './decide-next-step.ts';
import type { NextStep, NextStepFacts } from './decide-next-step.ts';

type LatestWave = NonNullable<CompanyFacts['scores']['latestWave']>;

/** The one thing to do next, in a sentence. */
export function viewNextStep(facts: CompanyFacts, language: Language): NextStepView {
  const step = decideNextStep(toFacts(facts));
  return { code: step.code, text: sayStep(step, facts, language), tone: step.tone };
}

function toFacts({ scores, assessment, followUps, now }: CompanyFacts): NextStepFacts {
  const { shown, latestWave, settings } = scores;
  const seen = shown?.snapshot.scores.anonymity.totalVisible ? shown.snapshot.scores : null;
  const pointId = seen?.priorityOrder[0];
  return {
    followUp: followUps[0] ?? null,
    risk: {
      level: assessment?.result.level ?? 'unknown',
      reason: assessment?.result.codes[0] ?? null,
    },
    closesAt: latestWave && isRunning(latestWave.wave) ? latestWave.wave.closesAt : null,
    isPaused: latestWave?.wave.status === 'paused',
    isComplete: latestWave !== null && isComplete(latestWave),
    scores: seen ? 'shown' : shown ? 'hidden' : 'none',
    hasHealth: seen?.health.score != null,
    isOld: shown !== null && ageOf(shown, settings, now).isOld,
    top: pointId === undefined ? null : toTop(pointId, seen?.points[pointId]),
    category: seen?.nps.accountCategory ?? null,
    now,
  };
}

function isComplete({ wave, invitations }: LatestWave): boolean {
  const answered = countAnswered(wave, invitations);
  return answered !== null && answered > 0 && answered === countInvited(wave, invitations);
}

function toTop(pointId: string, point: PointScores | undefined): NextStepFacts['top'] {
  return { pointId, action: point?.action ?? null, isHeardOnce: point?.nNow === 1 };
}

function sayStep(step: NextStep, facts: CompanyFacts, language: Language): string {
  const { scores, assessment, portal } = facts;
  const day = (date: Date): string => formatDate(date, language, portal.timeZone);
  const because = (code: RiskCode): string =>
    explainRisk(code, assessment?.input.items ?? [], language);
  switch (step.code) {
    case 'follow_up':
    case 'follow_up_overdue': {
      const values = { reason: because(step.reason), date: day(step.date) };
      return text(language, `nextStep.${step.code}`, values);
    }
    case 'call':
      return text(language, 'nextStep.call', { reason: because(step.reason) });
    case 'running':
    case 'paused':
    case 'complete':
      return text(language, `nextStep.${step.code}`, { date: day(step.date) });
    case 'act':
    case 'align_first':
    case 'heard_once':
    case 'clarify': {
      const points = scores.shown?.wave.radar.points ?? [];
      const point = points.find(({ id }) => id === step.pointId)?.label[language] ?? '';
      return text(language, `nextStep.${step.code}`, { point });
    }
    default:
      return text(language, `nextStep.${step.code}`);
  }
}
