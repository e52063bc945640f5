import { addDays, dayIn } from '../../lib/calendar.ts';
import { isAppError } from '../../lib/errors.ts';
import type { ErrorCode } from '../../lib/errors.ts';
import type { CompanyRef } from '../../lib/refs.ts';
import { launchWave } from '../launch-wave.ts';
import type { LaunchWaveDeps, LaunchWaveInput } from '../launch-wave.ts';
import { listLanguages } from '../radars/list-languages.ts';
import { sendingTimeOn } from '../sending-time.ts';
import type { Wave } from '../types.ts';
import { isCustomer } from '../wave-properties.ts';
import { decideRemeasure } from './decide-remeasure.ts';
import { narrowRadar } from './narrow-radar.ts';
import type { Remeasure } from './remeasure.ts';

/** What keeps people from being asked now, and may be over tomorrow. */
const PASSING: readonly ErrorCode[] = [
  'wave_running',
  'company_unknown',
  'no_contacts',
  'nobody_to_invite',
  'company_rests',
  'mode_not_allowed',
  'test_mode',
];

/**
 * Asks the people of an earlier survey about its red points again, once the day has come, in the
 * same mode. Opt-outs and rest periods hold as for every survey; a few points of a radar count as a
 * repeat of it, so that only the floor of rest periods stands in the way. Whom that bars is tried
 * again on the next working day. It happens once: the request id names the follow-up.
 *
 * Throws `hubspot_*` and `portal_disconnected`, so that the queue tries again.
 */
export async function launchRemeasure(
  deps: LaunchWaveDeps,
  { portalId, caseId }: CompanyRef & { readonly caseId: string },
): Promise<void> {
  const { storage, clock, log } = deps;
  const planned = await storage.remeasures.find(portalId, caseId);
  if (!planned) return;
  const { timeZone } = await storage.portals.get(portalId);
  const waves = await storage.waves.listOfCompany(planned);
  const { settings } = await storage.settings.getCurrent(portalId);
  const hours = settings.sending;
  const decision = decideRemeasure({ planned, waves, timeZone, hours, now: clock.now() });
  const { companyId } = planned;
  if (decision === 'wait') return;
  if (decision !== 'launch') {
    await storage.remeasures.settle(portalId, caseId, { state: decision, sentWaveId: null });
    log.info({ portalId, companyId, caseId, state: decision }, 'remeasure.ended');
    return;
  }
  try {
    const source = await storage.waves.get(planned);
    const { wave } = await launchWave(deps, await toLaunch(deps, planned, source));
    const sentWaveId = wave.waveId;
    await storage.remeasures.settle(portalId, caseId, { state: 'sent', sentWaveId });
  } catch (error) {
    if (!isAppError(error) || !PASSING.includes(error.code)) throw error;
    const tomorrow = addDays(dayIn(timeZone, clock.now()), 1);
    await storage.remeasures.postpone(portalId, caseId, sendingTimeOn(timeZone, hours, tomorrow));
    log.info({ portalId, companyId, caseId, code: error.code }, 'remeasure.put_off');
  }
}

/** The same people, customer and team, in the same mode. */
async function toLaunch(
  { storage }: LaunchWaveDeps,
  { portalId, companyId, caseId, pointIds }: Remeasure,
  source: Wave,
): Promise<LaunchWaveInput> {
  const asked = await storage.invitations.listOfWave(source);
  const radar = narrowRadar(source.radar, pointIds);
  return {
    company: { portalId, companyId },
    requestId: `remeasure-${caseId}`,
    again: {
      radar,
      languages: listLanguages(radar),
      contactIds: asked.filter(isCustomer).map(({ personId }) => personId),
    },
    mode: source.mode,
    leaveOut: [],
    teamOwnerIds: asked.filter((person) => !isCustomer(person)).map(({ personId }) => personId),
    userEmail: source.sender.email,
    // A few questions need no mail before the mail.
    headsUpDays: 0,
    origin: 'remeasure',
  };
}
