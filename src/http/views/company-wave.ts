import type { ChangedWaveReply } from '../../contracts/change-wave.ts';
import type { LatestWave } from '../../contracts/company-wave.ts';
import type { Tag } from '../../contracts/tag.ts';
import { isAwaited } from '../../survey/decide-reminders.ts';
import { listExtensions } from '../../survey/decide-extension.ts';
import { decideWaveAction, hasAnybodyToRemind } from '../../survey/decide-wave-action.ts';
import type { WaveAction } from '../../survey/decide-wave-action.ts';
import type { ChangedWave } from '../../survey/change-wave.ts';
import { isRunning } from '../../survey/is-running.ts';
import { isDecisionMaker } from '../../survey/is-silent.ts';
import { nameOf } from '../../survey/name-of.ts';
import type { MailsLeft } from '../../survey/timing/mail-limits.ts';
import type { CompanyScores } from '../../survey/read-company-scores.ts';
import type { Invitation, Portal, Wave, WaveStatus } from '../../survey/types.ts';
import { countAnswered, countInvited, isCustomer } from '../../survey/wave-properties.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatDay, formatList } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { viewSchedule } from './wave-schedule.ts';

export interface LatestWaveParts {
  readonly scores: Pick<CompanyScores, 'latestWave'>;
  readonly mailsLeft: MailsLeft;
  readonly portal: Portal;
  readonly language: Language;
  readonly now: Date;
}

type Parts = Omit<LatestWaveParts, 'scores'> & {
  readonly wave: Wave;
  readonly invitations: readonly Invitation[];
};

const TONES: Readonly<Partial<Record<WaveStatus, Tag['tone']>>> = {
  scheduled: 'good',
  sending: 'good',
  open: 'good',
  paused: 'watch',
};
/** More names than these are a list, and there is one. */
const MOST_NAMES = 3;

/** The company's latest wave, decided and worded; null before the first one. */
export function viewLatestWave({ scores, ...rest }: LatestWaveParts): LatestWave | null {
  if (!scores.latestWave) return null;
  const parts: Parts = { ...rest, ...scores.latestWave };
  const { wave, invitations, language, portal } = parts;
  const { timeZone } = portal;
  return {
    waveId: wave.waveId,
    radar: wave.radar.name[language],
    status: {
      text: text(language, `waveStatus.${wave.status}`),
      tone: TONES[wave.status] ?? 'neutral',
    },
    mode: {
      name: text(language, `mode.${wave.mode}`),
      explain: text(language, `option.mode.${wave.mode}`),
    },
    isRunning: isRunning(wave),
    invited: countInvited(wave, invitations),
    answered: countAnswered(wave, invitations),
    team: viewTeam(parts),
    silence: viewSilence(parts),
    timing: viewTiming(parts),
    schedule: viewSchedule(parts),
    closesOn: formatDate(wave.closesAt, language, timeZone),
    ...viewActions(parts),
  };
}

/** Where a wave stands after something was done with it. */
export function viewChangedWave(
  { waveId, status, closesAt }: ChangedWave,
  { timeZone }: Portal,
  language: Language,
): ChangedWaveReply {
  return { waveId, status, closesOn: formatDate(closesAt, language, timeZone) };
}

function viewTiming({ wave, portal, language }: Parts): string {
  const on = (date: Date) => ({ date: formatDate(date, language, portal.timeZone) });
  if (wave.closedAt === null) return text(language, 'card.closesOn', on(wave.closesAt));
  const key = wave.status === 'cancelled' ? 'card.cancelledOn' : 'card.closedOn';
  return text(language, key, on(wave.closedAt));
}

/** The team's answers, too, are told only where the customers' are. */
function viewTeam({ wave, invitations, language }: Parts): string {
  const team = invitations.filter((one) => !isCustomer(one) && one.response !== 'withdrawn');
  if (team.length === 0) return '';
  const invited = team.length;
  if (countAnswered(wave, invitations) === null) {
    return text(language, 'card.teamAsked', { invited });
  }
  const answered = team.filter(({ response }) => response === 'answered').length;
  return text(language, 'card.teamAnswered', { answered, invited });
}

function viewSilence(parts: Parts): string {
  const { wave, invitations, language } = parts;
  if (wave.mode !== 'named') {
    return isRunning(wave) ? text(language, 'card.answeredLater') : '';
  }
  if (wave.status === 'cancelled') return '';
  const silent = invitations.filter((one) => isDecisionMaker(one) && isAwaited(one));
  if (silent.length === 0) return '';
  const names = silent.slice(0, MOST_NAMES).map(nameOf);
  const others = silent.length - names.length;
  if (others > 0) names.push(text(language, 'card.othersMore', { count: others }));
  const values = { count: silent.length, names: formatList(names, language) };
  return text(language, isRunning(wave) ? 'card.silentSoFar' : 'card.silentAtEnd', values);
}

type Actions = Pick<
  LatestWave,
  | 'canRemind'
  | 'canExtend'
  | 'canPause'
  | 'canResume'
  | 'canClose'
  | 'canCancel'
  | 'hints'
  | 'extensions'
>;

function viewActions(parts: Parts): Actions {
  const { wave, invitations, portal, language, now } = parts;
  const can = (action: WaveAction): boolean => decideWaveAction(wave, action, now).kind === 'do';
  const days = can('extend') ? listExtensions(wave, { now, timeZone: portal.timeZone }) : [];
  const canRemind = can('remind') && hasAnybodyToRemind(wave, invitations);
  return {
    canRemind,
    canExtend: days.length > 0,
    canPause: can('pause'),
    canResume: can('resume'),
    canClose: can('close'),
    canCancel: can('cancel'),
    hints: [
      ...(can('resume') ? [text(language, 'card.hintPaused')] : []),
      ...(can('remind') && !canRemind ? [text(language, 'card.hintNobodyToRemind')] : []),
      ...(can('extend') && days.length === 0 ? [text(language, 'card.hintLongest')] : []),
    ],
    extensions: days.map((day) => ({ day, text: formatDay(day, language) })),
  };
}
