import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import type { Log } from '../lib/log.ts';
import type { CompanyRef } from '../lib/refs.ts';
import type { PersonalLinks } from './personal-links.ts';
import { planWave } from './plan-wave.ts';
import type { WavePlan } from './plan-wave.ts';
import type { Crm } from './crm.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import type { UsableRadar } from './radars/radar-library.ts';
import type { PortalSettings } from './settings.ts';
import { storeWave } from './store-wave.ts';
import type { LaunchedWave } from './store-wave.ts';
import { planHeadsUp } from './timing/plan-heads-up.ts';
import type { SendingSettings } from './timing/sending-settings.ts';
import type { Mode, Radar, Wave } from './types.ts';

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
  /** Some points of an earlier radar, asked of these people alone. */
  readonly again?: (UsableRadar & { readonly contactIds: readonly string[] }) | undefined;
  /** The radar's default when left out. */
  readonly mode?: Mode | undefined;
  readonly openDays?: number | undefined;
  readonly leaveOut: readonly string[];
  readonly teamOwnerIds: readonly string[];
  /**
   * The user who launches, empty when a workflow does; the company's owner signs when this is no
   * owner of the portal.
   */
  readonly userEmail: string;
  /** When the mails leave; as the portal's settings have it when left out. */
  readonly start?: SendingSettings['start'] | undefined;
  /** Days between heads-up and invitation; as the settings have it when left out, 0 for none. */
  readonly headsUpDays?: number | undefined;
  /** Who asked for it; the card when left out. */
  readonly origin?: 'card' | 'workflow' | 'repeat' | 'remeasure' | undefined;
}

/**
 * Invites everybody on a company who may be asked, and the vendor's team. Launching again with the
 * same request id returns the wave of the first time.
 *
 * Throws `company_unknown`, `no_contacts`, `nobody_to_invite`, `company_rests`, `wave_running`,
 * `mode_not_allowed`, `not_found` (radar), `radar_not_ready`, `bad_input`, `test_mode` and
 * `hubspot_*`.
 */
export async function launchWave(
  deps: LaunchWaveDeps,
  input: LaunchWaveInput,
): Promise<LaunchedWave> {
  const earlier = await findLaunched(deps.storage, input);
  if (earlier) return earlier;

  await refuseInTestMode(deps.storage, input);
  const plan = await planWave(
    { ...deps, crm: keepingCompanies(deps) },
    { ...input, radar: input.again },
  );
  const now = deps.clock.now();
  const headsUp = planHeadsUp(plan, plan.preflight.eligible, input, now);
  const wave = toWave(plan, input, headsUp?.opensAt ?? now);
  const launched = await deps.storage.transaction((stores) =>
    storeWave(stores, deps.links, {
      wave,
      plan,
      leaveOut: listLeftOut(plan, input),
      start: input.start ?? plan.settings.sending.start,
      headsUpDays: headsUp ? input.headsUpDays : 0,
      now,
    }),
  );
  if (!launched) return getLaunched(deps.storage, input);

  deps.log.info(
    {
      portalId: wave.portalId,
      companyId: wave.companyId,
      waveId: wave.waveId,
      invited: launched.invited.length,
      excluded: launched.excluded.length,
      origin: input.origin ?? 'card',
    },
    'wave.launched',
  );
  return launched;
}

async function refuseInTestMode(
  { settings }: Pick<SurveyStores, 'settings'>,
  { company: { portalId } }: LaunchWaveInput,
): Promise<void> {
  if ((await settings.getCurrent(portalId)).settings.testMode === 'off') return;
  throw new AppError('test_mode', 'Test mode is on, so nobody is asked.', {
    action: 'Switch test mode off in the settings of Radar, and send the radar again.',
  });
}

/**
 * Keeps a company the moment HubSpot shows it, also one that was gone: whoever loses it after that
 * knows better, and storing the wave refuses then.
 */
function keepingCompanies({ crm, storage }: LaunchWaveDeps): Crm {
  return {
    ...crm,
    async getCompany(ref) {
      const company = await crm.getCompany(ref);
      await storage.companies.revive(company);
      return company;
    },
  };
}

/** Whom somebody took off the list, or everybody but those who are asked again. */
function listLeftOut(
  { preflightInput }: WavePlan,
  { leaveOut, again }: LaunchWaveInput,
): readonly string[] {
  if (!again) return leaveOut;
  return preflightInput.contacts
    .map(({ contactId }) => contactId)
    .filter((contactId) => !again.contactIds.includes(contactId));
}

/** The radar's own mode where the settings allow it, else the portal's preset. */
export function defaultModeOf({ defaultMode }: Radar, { modes }: PortalSettings): Mode {
  const isAllowed = defaultMode !== undefined && modes.allowed.includes(defaultMode);
  return isAllowed ? defaultMode : modes.preset;
}

/** The radar's default unless told. Throws `mode_not_allowed`. */
function chooseMode({ radar, settings }: WavePlan, mode: Mode | undefined): Mode {
  const { modes } = settings;
  if (mode === undefined) return defaultModeOf(radar, settings);
  if (modes.allowed.includes(mode)) return mode;
  throw new AppError('mode_not_allowed', `The settings do not allow the mode "${mode}".`, {
    action: 'Choose one of the modes that the settings allow.',
    details: { allowed: modes.allowed },
  });
}

/** The wave as it would be launched, open from then on. Throws `mode_not_allowed`. */
export function toWave(
  plan: WavePlan,
  input: Pick<LaunchWaveInput, 'company' | 'requestId' | 'mode' | 'openDays'>,
  openedAt: Date,
): Wave {
  const openDays = input.openDays ?? plan.settings.openDays;
  return {
    portalId: input.company.portalId,
    companyId: input.company.companyId,
    waveId: newId('wave'),
    companyName: plan.company.name,
    radar: plan.radar,
    mode: chooseMode(plan, input.mode),
    status: 'open',
    sender: plan.sender,
    language: plan.language,
    settingsVersion: plan.settingsVersion,
    requestId: input.requestId,
    openedAt,
    closesAt: new Date(openedAt.getTime() + openDays * 86_400_000),
    closedAt: null,
    answersVersion: 0,
    scoredVersion: 0,
  };
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
