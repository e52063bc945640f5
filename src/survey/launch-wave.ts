import { addDays, dayIn } from '../lib/calendar.ts';
import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import type { Log } from '../lib/log.ts';
import type { CompanyRef } from '../lib/refs.ts';
import { askedProperties } from './contact-properties.ts';
import type { PersonalLinks } from './personal-links.ts';
import { planWave } from './plan-wave.ts';
import type { WavePlan } from './plan-wave.ts';
import type { Crm, SurveyStores, Transactions } from './ports.ts';
import type { Exclusion, Invitation, Mode, Respondent, Wave } from './types.ts';
import { waveProperties } from './wave-properties.ts';

export interface LaunchWaveDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly crm: Crm;
  readonly links: PersonalLinks;
  readonly clock: Clock;
  readonly log: Log;
}

export interface LaunchWaveInput {
  readonly company: CompanyRef;
  readonly requestId: string;
  /** The portal's health radar when left out. */
  readonly radarId?: string | undefined;
  readonly mode: Mode;
  readonly openDays?: number | undefined;
  readonly leaveOut: readonly string[];
  readonly teamOwnerIds: readonly string[];
  /** The user who launches; the company's owner signs when this is no owner of the portal. */
  readonly userEmail: string;
}

export interface LaunchedWave {
  readonly wave: Wave;
  readonly invited: readonly Invitation[];
  readonly excluded: readonly Exclusion[];
}

/**
 * Invites everybody on a company who may be asked, and the vendor's team. Launching again with the
 * same request id returns the wave of the first time.
 *
 * Throws `company_unknown`, `no_contacts`, `nobody_to_invite`, `wave_running`, `not_found` (radar),
 * `bad_input` and `hubspot_*`.
 */
export async function launchWave(
  deps: LaunchWaveDeps,
  input: LaunchWaveInput,
): Promise<LaunchedWave> {
  const { portalId } = input.company;
  const earlier = await findLaunched(deps.storage, input);
  if (earlier) return earlier;

  const plan = await planWave(deps, input);
  const respondents = chooseRespondents(plan, input.leaveOut);
  const wave = toWave(plan, input, deps.clock.now());
  const invited = respondents.map((respondent) => toInvitation(deps.links, wave, respondent));

  const inserted = await deps.storage.transaction(async (stores) => {
    await stores.companies.save(plan.company);
    await stores.companies.lock(wave);
    await refuseSecondWave(stores, wave);
    if (!(await stores.waves.insert(wave))) return false;
    await stores.invitations.insertAll(invited);
    await stores.invitations.insertExclusions(wave, plan.preflight.excluded);
    await showOnRecords(stores, plan, wave, invited);
    await stores.jobs.enqueue([
      ...invited.map(({ invitationId }) => ({
        name: 'invitation.send' as const,
        data: { portalId, invitationId },
      })),
      { name: 'portal.sync', data: { portalId } },
    ]);
    return true;
  });
  if (!inserted) return getLaunched(deps.storage, input);

  deps.log.info(
    {
      portalId,
      companyId: wave.companyId,
      waveId: wave.waveId,
      invited: invited.length,
      excluded: plan.preflight.excluded.length,
    },
    'wave.launched',
  );
  return { wave, invited, excluded: plan.preflight.excluded };
}

function chooseRespondents(plan: WavePlan, leaveOut: readonly string[]): Respondent[] {
  const customers = plan.preflight.eligible.filter(({ personId }) => !leaveOut.includes(personId));
  if (plan.contactCount === 0) {
    throw new AppError('no_contacts', 'This company has no contacts, so there is nobody to ask.', {
      action: 'Add contacts to the company in HubSpot and send the radar again.',
    });
  }
  if (customers.length === 0) {
    throw new AppError(
      'nobody_to_invite',
      'None of the contacts on this company can be invited right now.',
      {
        action: 'Open the list of excluded contacts: each one names its reason.',
        details: { excluded: plan.preflight.excluded.length },
      },
    );
  }
  return [...customers, ...plan.team];
}

function toWave(plan: WavePlan, input: LaunchWaveInput, now: Date): Wave {
  const openDays = input.openDays ?? plan.settings.openDays;
  return {
    portalId: input.company.portalId,
    companyId: input.company.companyId,
    waveId: newId('wave'),
    companyName: plan.company.name,
    radar: plan.radar,
    mode: input.mode,
    status: 'open',
    sender: plan.sender,
    language: plan.language,
    settingsVersion: plan.settingsVersion,
    requestId: input.requestId,
    openedAt: now,
    closesAt: new Date(now.getTime() + openDays * 86_400_000),
    closedAt: null,
    answersVersion: 0,
    scoredVersion: 0,
  };
}

function toInvitation(links: PersonalLinks, wave: Wave, respondent: Respondent): Invitation {
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
    sentAt: null,
    answeredAt: null,
  };
}

/** One running wave of a radar per company: a second one would ask the same people twice. */
async function refuseSecondWave(stores: SurveyStores, wave: Wave): Promise<void> {
  const waves = await stores.waves.listOfCompany(wave);
  const running = waves.find(
    (other) =>
      other.requestId !== wave.requestId &&
      other.radar.radarId === wave.radar.radarId &&
      ['scheduled', 'sending', 'open', 'paused'].includes(other.status),
  );
  if (!running) return;
  throw new AppError('wave_running', 'A wave of this radar is already running on this company.', {
    action: 'Wait until it closes, or close it on the card, and send the radar again.',
    details: { waveId: running.waveId },
  });
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
    wave.radar.radarId,
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

/** The wave of the same request. Throws `bad_input` when that one was for another company. */
async function findLaunched(
  stores: SurveyStores,
  { company, requestId }: LaunchWaveInput,
): Promise<LaunchedWave | null> {
  const wave = await stores.waves.findByRequest(company.portalId, requestId);
  if (!wave) return null;
  if (wave.companyId === company.companyId) return describeWave(stores, wave);
  throw new AppError('bad_input', 'This request id belongs to a wave of another company.', {
    action: 'Send the radar again with a new request id.',
  });
}

/** The same request came twice at once, and the other one won. */
async function getLaunched(stores: SurveyStores, input: LaunchWaveInput): Promise<LaunchedWave> {
  const launched = await findLaunched(stores, input);
  if (!launched) throw new Error('A wave with this request id was refused, but none exists.');
  return launched;
}

async function describeWave(stores: SurveyStores, wave: Wave): Promise<LaunchedWave> {
  const [invited, excluded] = await Promise.all([
    stores.invitations.listOfWave(wave),
    stores.invitations.listExclusions(wave),
  ]);
  return { wave, invited, excluded };
}
