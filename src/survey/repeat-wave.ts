import { addDays, dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import { isAppError } from '../lib/errors.ts';
import type { AppError } from '../lib/errors.ts';
import type { CompanyRef } from '../lib/refs.ts';
import { decidePutOff, SKIP_REASONS } from './decide-put-off.ts';
import type { SkipReason } from './decide-put-off.ts';
import { launchWave } from './launch-wave.ts';
import type { LaunchWaveDeps, LaunchWaveInput } from './launch-wave.ts';
import { planRepeats } from './plan-repeats.ts';
import { isSendingTime } from './sending-time.ts';
import type { SurveyStores } from './ports.ts';
import type { PortalSettings } from './settings.ts';
import type { Wave } from './types.ts';
import { isCustomer } from './wave-properties.ts';

/**
 * Asks a company again whose time has come, as its last wave asked it: with the same team and mode,
 * without those who were left out, in the owner's name. The request id names company and day, and
 * the launch plans the next wave in its own transaction: it happens once, whoever tries how often.
 *
 * What stands in the way puts it off, and is kept for the card: a wave that still runs, a rest, nobody
 * who may be asked. A company that is lost is not asked, and in test mode nobody is.
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
    const reason = skipReasonOf(error);
    if (!reason || !isAppError(error)) throw error;
    const { portalId, companyId } = ref;
    const until = await findUntil(storage, portalId, error);
    await storage.transaction((stores) => putOff(stores, ref, { reason, until }, clock.now()));
    log.info({ portalId, companyId, code: reason }, 'repeat.put_off');
  }
}

function skipReasonOf(error: unknown): SkipReason | undefined {
  return SKIP_REASONS.find((reason) => isAppError(error, reason));
}

/** The first day on which what stands in the way will be over; null where nobody knows. */
async function findUntil(
  { waves, portals }: Pick<SurveyStores, 'waves' | 'portals'>,
  portalId: number,
  { details: { until, waveId } }: AppError,
): Promise<Day | null> {
  if (typeof until === 'string') return until;
  if (typeof waveId !== 'string') return null;
  const { closesAt } = await waves.get({ portalId, waveId });
  const { timeZone } = await portals.get(portalId);
  return addDays(dayIn(timeZone, closesAt), 1);
}

/** The launch that is due; null when there is none, by the settings and the waves of now. */
async function findDue(
  { storage, clock }: LaunchWaveDeps,
  { portalId, companyId }: CompanyRef,
): Promise<LaunchWaveInput | null> {
  const now = clock.now();
  const { timeZone } = await storage.portals.get(portalId);
  const { settings } = await storage.settings.getCurrent(portalId);
  if (settings.testMode === 'on' || !isSendingTime(timeZone, settings.sending, now)) return null;
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
  { reason, until }: { readonly reason: SkipReason; readonly until: Day | null },
  now: Date,
): Promise<void> {
  const { settings } = await stores.settings.getCurrent(portalId);
  const { timeZone } = await stores.portals.get(portalId);
  const [company] = await stores.repeats.lock(portalId, settings.healthRadarId, [companyId]);
  if (!company) return;
  await stores.repeats.save([
    {
      ...company,
      ...decidePutOff({ ...company, settings, timeZone, now }, until),
      skipped: reason,
    },
  ]);
  await planRepeats(stores, portalId, [companyId], now);
}
