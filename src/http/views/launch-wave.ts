import type {
  LaunchWaveReply,
  PreflightReply,
  PreviewMailReply,
} from '../../contracts/launch-wave.ts';
import { assignRole, DECISION_MAKER_WEIGHT } from '../../survey/groups/assign-role.ts';
import type { Role } from '../../survey/groups/assign-role.ts';
import { isEmployeeRadar } from '../../survey/is-employee-radar.ts';
import { defaultModeOf } from '../../survey/launch-wave.ts';
import { nameOf } from '../../survey/name-of.ts';
import type { SurveyMail } from '../../survey/survey-mail.ts';
import type { LaunchedWave } from '../../survey/store-wave.ts';
import type { Launch } from '../../survey/test-mail/launch-or-rehearse.ts';
import { MOST_REHEARSED } from '../../survey/test-mail/rehearse-wave.ts';
import { describeSize } from '../../survey/templates/describe-size.ts';
import type { WavePlan } from '../../survey/plan-wave.ts';
import { decideDueTimes } from '../../survey/timing/decide-due-times.ts';
import { planHeadsUp } from '../../survey/timing/plan-heads-up.ts';
import { viewHeadsUp } from './heads-up.ts';
import type { Exclusion, Mode, Radar } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatDay } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { nameLanguage } from '../../texts/name-language.ts';
import { groupName } from './group-name.ts';
import { groupMails, nameSlot } from './mail-slots.ts';

export interface PreflightParts {
  readonly plan: WavePlan;
  /** All that can be sent. */
  readonly radars: readonly Radar[];
  /** As the settings have it when undefined. */
  readonly headsUpDays?: number | undefined;
  readonly language: Language;
}

const MODES: readonly Mode[] = ['named', 'confidential', 'anonymous'];
const STARTS = ['office_hours', 'now'] as const;
const OFFERED_DAYS = [7, 14, 21, 30, 60, 90] as const;
const DAY_MS = 86_400_000;
/** The row of `coverage` that tells how many of those who decide are asked. */
const DECIDES = 'decides';

/** What can be chosen, and who would be asked and who not, with every reason in words. */
export function viewPreflight(parts: PreflightParts): PreflightReply {
  const { plan, radars, language } = parts;
  const { settings, preflight, preflightInput, team } = plan;
  const roles = new Map(
    preflightInput.contacts.map((contact) => [
      contact.contactId,
      assignRole(contact, settings.groups),
    ]),
  );
  const headsUp = planHeadsUp(plan, preflight.eligible, parts, preflightInput.now);
  const opensAt = headsUp?.opensAt ?? preflightInput.now;
  const slots = groupMails(planMails(plan, opensAt), plan.timeZone, preflightInput.now);
  const asked = new Set(team.map(({ personId }) => personId));
  return {
    radarId: plan.radar.radarId,
    radars: radars.map((radar) => viewRadar(radar, language)),
    ...viewModes(plan, language),
    ...viewClosings(plan, opensAt, language),
    ...viewStarts(plan, language),
    ...viewHeadsUp(parts, headsUp),
    test: viewTest(plan, language),
    slots: slots.map((slot) => ({ id: slot.id, label: nameSlot(slot, plan.timeZone, language) })),
    eligible: preflight.eligible.map((person) => ({
      contactId: person.personId,
      name: nameOf(person),
      email: person.email,
      group: groupName(person.group, language),
      role: roleName(person, language),
      roleWeight: person.roleWeight,
      language: person.language,
      countsIn: rowsOf(person),
      sendsIn: slots.find(({ mails }) => mails.some((mail) => mail.person === person))?.id ?? 'now',
    })),
    excluded: preflight.excluded.map((exclusion) =>
      viewExclusion(exclusion, roles.get(exclusion.contactId), language),
    ),
    coverage: viewCoverage([...roles.values()], language),
    asksTeamAlone: isEmployeeRadar(plan.radar),
    team: team.map((person) => ({
      ownerId: person.personId,
      name: nameOf(person),
      email: person.email,
    })),
    owners: plan.owners
      .filter(({ ownerId }) => !asked.has(ownerId))
      .map((owner) => ({ ownerId: owner.ownerId, name: nameOf(owner) })),
    languages: listLanguages(plan).map((code) => ({
      language: code,
      name: nameLanguage(code, language),
    })),
  };
}

export function viewLaunch(launch: Launch): LaunchWaveReply {
  if (launch.kind === 'launched') return viewLaunchedWave(launch.launched);
  const { sentTo, mails } = launch.rehearsal;
  const nobody = { waveId: '', invited: 0, team: 0, excluded: [], closesAt: '' };
  return { ...nobody, test: { sentTo, mails } };
}

function viewLaunchedWave({ wave, invited, excluded }: LaunchedWave): LaunchWaveReply {
  const customers = invited.filter(({ side }) => side === 'customer');
  return {
    waveId: wave.waveId,
    invited: customers.length,
    team: invited.length - customers.length,
    excluded: excluded.map(({ contactId, email, reason }) => ({ contactId, email, reason })),
    closesAt: wave.closesAt.toISOString(),
    test: null,
  };
}

/** A mail, ready to be looked at. `shown` is what the delivery makes of it. */
export function viewMailPreview(
  { invitation }: SurveyMail,
  shown: Omit<PreviewMailReply, 'language'>,
): PreviewMailReply {
  const { from, subject, text: body } = shown;
  return { language: invitation.language, from, subject, text: body };
}

function viewRadar(radar: Radar, language: Language): PreflightReply['radars'][number] {
  return {
    radarId: radar.radarId,
    name: radar.name[language],
    description: describeSize(radar, language),
  };
}

function viewModes(
  { radar, settings }: WavePlan,
  language: Language,
): Pick<PreflightReply, 'mode' | 'modes'> {
  const { modes } = settings;
  return {
    mode: defaultModeOf(radar, settings),
    modes: MODES.filter((mode) => modes.allowed.includes(mode)).map((mode) => ({
      mode,
      name: text(language, `mode.${mode}`),
      explain: text(language, `option.mode.${mode}`),
    })),
  };
}

function viewClosings(
  { settings, timeZone }: WavePlan,
  opensAt: Date,
  language: Language,
): Pick<PreflightReply, 'openDays' | 'closings'> {
  const { openDays } = settings;
  const days = [...new Set([...OFFERED_DAYS, openDays])].sort((a, b) => a - b);
  return {
    openDays,
    closings: days.map((count) => {
      const at = new Date(opensAt.getTime() + count * DAY_MS);
      const date = formatDate(at, language, timeZone);
      return { days: count, date, text: text(language, 'card.daysUntil', { days: count, date }) };
    }),
  };
}

/** What is said in test mode in place of what a launch does; null otherwise. */
function viewTest({ settings, sender }: WavePlan, language: Language): PreflightReply['test'] {
  if (settings.testMode === 'off') return null;
  const { email: address } = sender;
  const most = MOST_REHEARSED;
  return {
    title: text(language, 'card.testMode'),
    text: text(language, 'card.testText', { address, most }),
    address,
    most,
  };
}

function viewStarts(
  { settings }: WavePlan,
  language: Language,
): Pick<PreflightReply, 'start' | 'starts'> {
  return {
    start: settings.sending.start,
    starts: STARTS.map((start) => ({
      start,
      name: text(language, `option.start.${start}`),
      explain: text(language, `option.start.${start}.explain`),
    })),
  };
}

/** When each mail would leave at the office hours of who gets it. */
function planMails({ preflight, settings, timeZone }: WavePlan, opensAt: Date) {
  const times = decideDueTimes({
    people: preflight.eligible,
    start: 'office_hours',
    sending: settings.sending,
    timeZone,
    now: opensAt,
  });
  return preflight.eligible.map((person, index) => ({
    person,
    timeZone: person.timeZone,
    dueAt: times[index] ?? opensAt,
  }));
}

function viewExclusion(
  exclusion: Exclusion,
  role: Role | undefined,
  language: Language,
): PreflightReply['excluded'][number] {
  const { contactId, name, email, reason } = exclusion;
  return {
    contactId,
    name: name || email,
    email,
    group: role ? groupName(role.group, language) : '',
    role: role ? roleName(role, language) : '',
    reason,
    text: explainExclusion(exclusion, language),
  };
}

function explainExclusion({ reason, until }: Exclusion, language: Language): string {
  return text(language, `exclusion.${reason}`, {
    until: until === null ? '' : formatDay(until, language),
  });
}

function roleName({ roleWeight }: Pick<Role, 'roleWeight'>, language: Language): string {
  if (roleWeight >= DECISION_MAKER_WEIGHT) return text(language, 'role.decides');
  return roleWeight > 1 ? text(language, 'role.influences') : '';
}

function rowsOf({ group, roleWeight }: Role): string[] {
  return roleWeight >= DECISION_MAKER_WEIGHT ? [DECIDES, group] : [group];
}

function viewCoverage(roles: readonly Role[], language: Language): PreflightReply['coverage'] {
  const counts = new Map<string, number>([[DECIDES, 0]]);
  for (const row of roles.flatMap(rowsOf)) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].map(([id, all]) => ({
    id,
    label: id === DECIDES ? text(language, 'card.decisionMakers') : groupName(id, language),
    all,
  }));
}

/** The most frequent first; the company's own where nobody can be asked. */
function listLanguages({ preflight: { eligible }, language }: WavePlan): Language[] {
  const counts = new Map<Language, number>();
  for (const person of eligible) {
    counts.set(person.language, (counts.get(person.language) ?? 0) + 1);
  }
  if (counts.size === 0) return [language];
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
