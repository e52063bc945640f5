import { randomUUID } from 'node:crypto';
import { addDays, dayIn } from '../lib/calendar.ts';
import { AppError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import { choosePoints } from './choose-points.ts';
import { chooseRespondents, leaveOff } from './choose-respondents.ts';
import { askedProperties } from './contact-properties.ts';
import { decideCompanyRest } from './decide-company-rest.ts';
import { decidePreflight } from './decide-preflight.ts';
import type { Preflight } from './decide-preflight.ts';
import { isRunning } from './is-running.ts';
import type { PersonalLinks } from './personal-links.ts';
import { planRepeats } from './plan-repeats.ts';
import { decideDueTimes } from './timing/decide-due-times.ts';
import { planHeadsUps } from './letters/plan-heads-ups.ts';
import type { SendingSettings } from './timing/sending-settings.ts';
import type { WavePlan } from './plan-wave.ts';
import type { SurveyStores } from './ports.ts';
import { radarOfRest } from './remeasure/narrow-radar.ts';
import type { Exclusion, Invitation, Respondent, Wave } from './types.ts';
import { waveProperties } from './wave-properties.ts';

export interface LaunchedWave {
  readonly wave: Wave;
  readonly invited: readonly Invitation[];
  readonly excluded: readonly Exclusion[];
}

export interface PlannedWave {
  readonly wave: Wave;
  readonly plan: WavePlan;
  /** Contacts that the CSM took off the list. */
  readonly leaveOut: readonly string[];
  /** At each person's office hours, or at once. */
  readonly start: SendingSettings['start'];
  /** Days between heads-up and invitation; as the settings have it when undefined, 0 for none. */
  readonly headsUpDays: number | undefined;
  readonly now: Date;
}

/**
 * Stores a planned wave with its invitations and what the records show of it, all in the caller's
 * transaction. The plan was made from what was true a moment ago: who is asked is decided again
 * under locks. Returns null when the same request has launched a wave meanwhile.
 *
 * Throws `company_unknown`, `wave_running`, `no_contacts`, `company_rests` and `nobody_to_invite`.
 */
export async function storeWave(
  stores: SurveyStores,
  links: PersonalLinks,
  planned: PlannedWave,
): Promise<LaunchedWave | null> {
  const { wave, plan, leaveOut, start, now } = planned;
  const { portalId } = wave;
  await stores.companies.save(plan.company);
  await stores.companies.lock(wave);
  if (!(await stores.companies.find(wave))) throw goneCompany();
  if (await stores.waves.findByRequest(portalId, wave.requestId)) return null;
  const earlier = await stores.waves.listOfCompany(wave);
  refuseSecondWave(wave, earlier);
  const { eligible, excluded } = leaveOff(await decideAgain(stores, plan, earlier), leaveOut);
  const respondents = chooseRespondents(plan, { eligible, excluded });
  const asked = choosePoints({ ...wave, people: respondents, seed: seedOf(wave) });
  const dueTimes = decideDueTimes({
    people: respondents,
    start,
    sending: plan.settings.sending,
    timeZone: plan.timeZone,
    now: wave.openedAt,
  });
  const invited = respondents.map((respondent, index) =>
    toInvitation(links, wave, {
      ...respondent,
      askedPoints: asked[index] ?? null,
      dueAt: dueTimes[index] ?? wave.openedAt,
    }),
  );

  if (!(await stores.waves.insert(wave))) return null;
  await stores.invitations.insertAll(invited);
  await stores.invitations.insertExclusions(wave, excluded);
  await planHeadsUps(stores, planned, invited);
  await showOnRecords(stores, plan, wave, invited);
  await planNextWave(stores, plan, wave, now);
  await stores.jobs.enqueue([
    ...invited
      .filter(({ dueAt }) => dueAt <= now)
      .map(({ invitationId }) => ({
        name: 'invitation.send' as const,
        data: { portalId, invitationId },
      })),
    { name: 'portal.sync', data: { portalId } },
    {
      name: 'company.news',
      data: {
        portalId,
        companyId: wave.companyId,
        waveId: wave.waveId,
        about: 'sent',
        invitationId: null,
      },
    },
  ]);
  return { wave, invited, excluded };
}

function goneCompany(): AppError {
  return new AppError(
    'company_unknown',
    "This company was deleted in HubSpot or merged into another one, so it can't be surveyed.",
    { action: 'Open the company again from HubSpot.' },
  );
}

/**
 * A launch on another company may have asked some of these people since the plan was made, and one
 * of another radar this company.
 */
async function decideAgain(
  stores: SurveyStores,
  { company, settings, preflight, preflightInput }: WavePlan,
  waves: readonly Wave[],
): Promise<Preflight> {
  const ids = preflight.eligible.map(({ personId }) => personId);
  const locked = await stores.contactStates.lock(company.portalId, ids);
  const others = preflightInput.states.filter(({ contactId }) => !ids.includes(contactId));
  return decidePreflight({
    ...preflightInput,
    states: [...others, ...locked],
    companyRestUntil: decideCompanyRest({ ...preflightInput, settings, waves }),
  });
}

/** One running wave of a radar per company: a second one would ask the same people twice. */
function refuseSecondWave(wave: Wave, earlier: readonly Wave[]): void {
  const running = earlier.find(
    (other) => radarOfRest(other.radar) === radarOfRest(wave.radar) && isRunning(other),
  );
  if (!running) return;
  throw new AppError('wave_running', 'A wave of this radar is already running on this company.', {
    action: 'Wait until it closes, or close it on the card, and send the radar again.',
    details: { waveId: running.waveId },
  });
}

/**
 * The same people are asked the same points in the next wave, to be compared with themselves. Not in
 * anonymous mode: nobody may reckon later who was asked what, and so who has answered it.
 */
function seedOf({ mode, radar }: Wave): string {
  return mode === 'anonymous' ? randomUUID() : radar.radarId;
}

function toInvitation(
  links: PersonalLinks,
  wave: Wave,
  respondent: Respondent & Pick<Invitation, 'askedPoints' | 'dueAt'>,
): Invitation {
  const { portalId, waveId, companyId } = wave;
  const owner = { portalId, invitationId: newId('invitation'), linkNonce: links.newNonce() };
  return {
    ...respondent,
    ...owner,
    waveId,
    companyId,
    linkHash: links.hashOf(links.tokenOf(owner)),
    delivery: 'queued',
    response: 'none',
    resendKeys: [],
    sentAt: null,
    answeredAt: null,
  };
}

/** The company has been asked: whatever kept it from that before counts no longer. */
async function planNextWave(
  stores: SurveyStores,
  { settings }: WavePlan,
  { portalId, companyId, radar }: Wave,
  now: Date,
): Promise<void> {
  if (radar.radarId !== settings.healthRadarId) return;
  const asked = await stores.repeats.lock(portalId, radar.radarId, [companyId]);
  await stores.repeats.save(
    asked.map((company) => ({ ...company, repeatFrom: null, tries: 0, skipped: null })),
  );
  await planRepeats(stores, portalId, [companyId], now);
}

async function showOnRecords(
  stores: SurveyStores,
  { timeZone, settings }: WavePlan,
  wave: Wave,
  invited: readonly Invitation[],
): Promise<void> {
  const { portalId } = wave;
  const contacts = invited.filter(({ side }) => side === 'customer');
  const askedOn = dayIn(timeZone, wave.openedAt);
  const restUntil = addDays(askedOn, settings.contactRestDays);
  await stores.contactStates.setLastAsked(
    portalId,
    contacts.map(({ personId }) => personId),
    radarOfRest(wave.radar),
    wave.openedAt,
  );
  await stores.records.wantAll([
    {
      portalId,
      objectType: 'companies',
      recordId: wave.companyId,
      properties: waveProperties(wave, invited, timeZone),
    },
    ...contacts.map((invitation) => ({
      portalId,
      objectType: 'contacts' as const,
      recordId: invitation.personId,
      properties: askedProperties(invitation, askedOn, restUntil),
    })),
  ]);
}
