import { dayIn } from '../lib/calendar.ts';
import { isAppError } from '../lib/errors.ts';
import type { ErrorCode } from '../lib/errors.ts';
import type { CompanyRef } from '../lib/refs.ts';
import { decidePutOff } from './decide-next-wave.ts';
import { launchWave } from './launch-wave.ts';
import type { LaunchWaveDeps, LaunchWaveInput } from './launch-wave.ts';
import { planRepeats } from './plan-repeats.ts';
import { isSendingTime } from './sending-time.ts';
import type { SurveyStores } from './ports.ts';
import type { PortalSettings } from './settings.ts';
import type { Wave } from './types.ts';
import { isCustomer } from './wave-properties.ts';

/** What keeps a company from being asked now, and may be over in a week. */
const PASSING: readonly ErrorCode[] = [
  'wave_running',
  'company_unknown',
  'no_contacts',
  'nobody_to_invite',
  'company_rests',
  'bad_input',
];

/**
 * Asks a company again whose time has come, as its last wave asked it: with the same team and mode,
 * without those who were left out, in the owner's name. The request id names company and day, and
 * the launch plans the next wave in its own transaction: it happens once, whoever tries how often.
 *
 * Throws `hubspot_*` and `portal_disconnected`, so that the queue tries again.
 */
export async function repeatWave(deps: LaunchWaveDeps, ref: CompanyRef): Promise<void> {
  const { storage, clock, log } = deps;
  const due = await findDue(deps, ref);
  if (!due) return;
  try {
    await launchWave(deps, due);
  } catch (error) {
    if (!isAppError(error) || !PASSING.includes(error.code)) throw error;
    await storage.transaction((stores) => putOff(stores, ref, clock.now()));
    const { portalId, companyId } = ref;
    log.info({ portalId, companyId, code: error.code }, 'repeat.put_off');
  }
}

/** The launch that is due; null when there is none, by the settings and the waves of now. */
async function findDue(
  { storage, clock }: LaunchWaveDeps,
  { portalId, companyId }: CompanyRef,
): Promise<LaunchWaveInput | null> {
  const now = clock.now();
  const { timeZone } = await storage.portals.get(portalId);
  const { settings } = await storage.settings.getCurrent(portalId);
  if (!isSendingTime(timeZone, settings.sending, now)) return null;
  const isDue = await storage.transaction(async (stores) => {
    await planRepeats(stores, portalId, [companyId], now);
    const [company] = await stores.repeats.lock(portalId, settings.healthRadarId, [companyId]);
    return company?.nextWaveAt != null && company.nextWaveAt <= now;
  });
  const last = isDue && (await findLastWave(storage, { portalId, companyId }, settings));
  return last ? await repeat(storage, last, settings, dayIn(timeZone, now)) : null;
}

async function findLastWave(
  { waves }: SurveyStores,
  ref: CompanyRef,
  { healthRadarId }: PortalSettings,
): Promise<Wave | undefined> {
  const all = await waves.listOfCompany(ref);
  return all.find(({ radar }) => radar.radarId === healthRadarId);
}

async function repeat(
  { invitations }: SurveyStores,
  last: Wave,
  { modes, healthRadarId }: PortalSettings,
  day: string,
): Promise<LaunchWaveInput> {
  const asked = await invitations.listOfWave(last);
  const excluded = await invitations.listExclusions(last);
  const { portalId, companyId, mode } = last;
  return {
    company: { portalId, companyId },
    requestId: `repeat-${companyId}-${day}`,
    radarId: healthRadarId,
    mode: modes.allowed.includes(mode) ? mode : undefined,
    leaveOut: excluded
      .filter(({ reason }) => reason === 'left_out')
      .map(({ contactId }) => contactId),
    teamOwnerIds: asked.filter((person) => !isCustomer(person)).map(({ personId }) => personId),
    userEmail: '',
    origin: 'repeat',
  };
}

async function putOff(
  stores: SurveyStores,
  { portalId, companyId }: CompanyRef,
  now: Date,
): Promise<void> {
  const { settings } = await stores.settings.getCurrent(portalId);
  const { timeZone } = await stores.portals.get(portalId);
  const [company] = await stores.repeats.lock(portalId, settings.healthRadarId, [companyId]);
  if (!company) return;
  await stores.repeats.save([
    { ...company, ...decidePutOff({ ...company, settings, timeZone, now }) },
  ]);
  await planRepeats(stores, portalId, [companyId], now);
}
