import { makeOnce } from '../../churn/make-once.ts';
import type { Activity, ActivityStore, ActivityWriter } from '../../churn/ports.ts';
import type { TaskChange, TaskFacts, TaskWriter } from '../../churn/task-writer.ts';
import { addDays, dayIn, hourOn } from '../../lib/calendar.ts';
import type { Log } from '../../lib/log.ts';
import type { WaveRef } from '../../lib/refs.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import type { Portal, Wave } from '../../survey/types.ts';
import type { ReportStores } from '../ports.ts';
import type { Decision } from './decision.ts';
import type { KnownTask } from './decision-task.ts';
import { decisionTaskKey } from './decision-task-key.ts';
import { decideTaskChange } from './decide-task-change.ts';

export interface FollowDecisionDeps {
  readonly storage: ReportStores & { readonly activities: ActivityStore };
  readonly activities: ActivityWriter;
  readonly tasks: TaskWriter;
  readonly log: Log;
}

export interface DecisionRef extends WaveRef {
  readonly pointId: string;
}

/** When somebody has named no day. */
const DAYS_TO_DO = 7;
const HOUR = 9;

/**
 * Makes the task that a decision asks for, once, and lets it follow the decision afterwards: its day,
 * its owner, and whether there is anything to do. What somebody has completed or deleted stays so.
 * Repeating it changes nothing. Throws `hubspot_*`, so that the queue tries again.
 */
export async function followDecision(deps: FollowDecisionDeps, ref: DecisionRef): Promise<void> {
  const { storage } = deps;
  const decision = await storage.decisions.find(ref, ref.pointId);
  if (!decision) return;
  const known = await storage.decisions.findTask(ref, ref.pointId);
  if (known.told?.requestId === decision.requestId) return;
  const wave = await storage.waves.get(ref);
  if (!(await storage.companies.find(wave))) return;
  const [portal, { settings }] = await Promise.all([
    storage.portals.get(ref.portalId),
    storage.settings.getCurrent(ref.portalId),
  ]);
  const wanted: TaskFacts = {
    dueAt: dueAt(decision, portal),
    ownerId: decision.ownerId,
    isOpen: decision.wantsTask && decision.choice !== 'no',
  };
  const situation = { decision, wave, language: settings.language, known, wanted };
  const left = await bringInLine(deps, situation);
  await storage.decisions.setTold(decision, {
    ...{ requestId: decision.requestId, ownerId: left.ownerId, isOpen: left.isOpen },
    dueAt: left.dueAt.toISOString(),
  });
}

interface Situation {
  readonly decision: Decision;
  readonly wave: Wave;
  readonly language: Language;
  readonly known: KnownTask;
  readonly wanted: TaskFacts;
}

/** Returns how the app leaves the task. */
async function bringInLine(deps: FollowDecisionDeps, situation: Situation): Promise<TaskFacts> {
  const { decision, wave, known, wanted } = situation;
  const { portalId, waveId } = decision;
  const recordId = await findMade(deps, situation);
  if (recordId !== null) {
    const shown = known.told && { ...known.told, dueAt: new Date(known.told.dueAt) };
    return changeTask(deps, situation, { recordId, shown });
  }
  if (!wanted.isOpen) return wanted;
  await makeOnce(deps, portalId, toActivity(situation));
  deps.log.info({ portalId, waveId, companyId: wave.companyId }, 'decision.task_made');
  return wanted;
}

/** The task, if there is one that is known, or that an earlier try made without hearing so. */
async function findMade(
  { storage, activities }: FollowDecisionDeps,
  situation: Situation,
): Promise<string | null> {
  const { made } = situation.known;
  if (made === 'no') return null;
  if (made !== 'started') return made.recordId;
  const { portalId } = situation.decision;
  const activity = toActivity(situation);
  const found = await activities.find(portalId, activity);
  if (found !== null) await storage.activities.finish(portalId, activity.key, found);
  return found;
}

/** One that somebody has completed is done, whatever is decided since, and one that is gone stays so. */
async function changeTask(
  { tasks, log }: FollowDecisionDeps,
  { decision, wave, language, wanted }: Situation,
  { recordId, shown }: { readonly recordId: string; readonly shown: TaskFacts | null },
): Promise<TaskFacts> {
  const change = decideTaskChange(shown, wanted);
  if (Object.keys(change).length === 0) return wanted;
  const { portalId, waveId } = decision;
  const state = await tasks.readState(portalId, recordId);
  const wasClosedByUs = shown?.isOpen === false;
  if (state === 'gone' || (state === 'done' && !wasClosedByUs)) return { ...wanted, isOpen: true };
  await tasks.change(portalId, recordId, withSubject(change, wave, decision, language));
  log.info({ portalId, waveId, companyId: wave.companyId }, 'decision.task_changed');
  return wanted;
}

function withSubject(
  change: TaskChange,
  wave: Wave,
  { pointId }: Decision,
  language: Language,
): TaskChange {
  if (change.isOpen === undefined) return change;
  const key = change.isOpen ? 'decisions.task.subject' : 'decisions.task.dropped';
  return { ...change, subject: text(language, key, placesOf(wave, pointId, language)) };
}

function dueAt({ dueOn, decidedAt }: Decision, { timeZone }: Portal): Date {
  return hourOn(timeZone, dueOn ?? addDays(dayIn(timeZone, decidedAt), DAYS_TO_DO), HOUR);
}

function toActivity({ decision, wave, language, wanted }: Situation): Activity {
  const { waveId, pointId } = decision;
  const places = placesOf(wave, pointId, language);
  return {
    key: decisionTaskKey(waveId, pointId),
    objectType: 'tasks',
    companyId: wave.companyId,
    ownerId: wanted.ownerId,
    at: wanted.dueAt,
    subject: text(language, 'decisions.task.subject', places),
    body: text(language, 'decisions.task.body', { ...places, radar: wave.radar.name[language] }),
  };
}

function placesOf(
  { companyName, radar }: Wave,
  pointId: string,
  language: Language,
): { readonly company: string; readonly point: string } {
  const point = radar.points.find(({ id }) => id === pointId)?.label[language] ?? '';
  return { company: companyName, point };
}
