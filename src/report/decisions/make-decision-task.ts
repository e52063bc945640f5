import { makeOnce } from '../../churn/make-once.ts';
import type { ActivityStore, ActivityWriter } from '../../churn/ports.ts';
import { addDays, dayIn, hourOn } from '../../lib/calendar.ts';
import type { Log } from '../../lib/log.ts';
import type { WaveRef } from '../../lib/refs.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import type { Portal, Wave } from '../../survey/types.ts';
import type { ReportStores } from '../ports.ts';
import type { Decision } from './decision.ts';
import { decisionTaskKey } from './decision-task-key.ts';

export interface MakeDecisionTaskDeps {
  readonly storage: ReportStores & { readonly activities: ActivityStore };
  readonly activities: ActivityWriter;
  readonly log: Log;
}

export interface DecisionRef extends WaveRef {
  readonly pointId: string;
}

/** When somebody has named no day. */
const DAYS_TO_DO = 7;
const HOUR = 9;

/**
 * Makes the task that a decision asks for, once, however often this runs and whatever is decided
 * later: whoever has it may be at work already. Throws `hubspot_*`, so that the queue tries again.
 */
export async function makeDecisionTask(
  { storage, activities, log }: MakeDecisionTaskDeps,
  ref: DecisionRef,
): Promise<void> {
  const decision = await storage.decisions.find(ref, ref.pointId);
  if (!decision?.wantsTask) return;
  const wave = await storage.waves.get(ref);
  if (!(await storage.companies.find(wave))) return;
  const [portal, { settings }] = await Promise.all([
    storage.portals.get(ref.portalId),
    storage.settings.getCurrent(ref.portalId),
  ]);
  const { portalId, waveId, ownerId, pointId } = decision;
  const { companyId } = wave;
  await makeOnce({ storage, activities }, portalId, {
    key: decisionTaskKey(waveId, pointId),
    objectType: 'tasks',
    companyId,
    ownerId,
    at: dueAt(decision, portal),
    ...describe(wave, decision, settings.language),
  });
  log.info({ portalId, waveId, companyId }, 'decision.task_made');
}

function dueAt({ dueOn, decidedAt }: Decision, { timeZone }: Portal): Date {
  return hourOn(timeZone, dueOn ?? addDays(dayIn(timeZone, decidedAt), DAYS_TO_DO), HOUR);
}

function describe(
  wave: Wave,
  { pointId, choice }: Decision,
  language: Language,
): { readonly subject: string; readonly body: string } {
  const point = wave.radar.points.find(({ id }) => id === pointId)?.label[language] ?? '';
  const company = wave.companyName;
  return {
    subject: text(language, 'decisions.task.subject', { company, point }),
    body: text(language, 'decisions.task.body', {
      company,
      point,
      radar: wave.radar.name[language],
      choice: text(language, `decisions.choice.${choice}`),
    }),
  };
}
