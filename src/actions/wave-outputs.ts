import { assessCompany } from '../churn/assess-company.ts';
import { isRunning } from '../survey/is-running.ts';
import type { Wave } from '../survey/types.ts';
import { isCustomer } from '../survey/wave-properties.ts';
import type { ActionDeps, ActionOutputs } from './ports.ts';

type WaveOutputsDeps = Pick<ActionDeps, 'storage' | 'clock' | 'log'>;

/** What `send` tells of its wave. Health and risk are not known before it has ended. */
export async function readWaveOutputs(deps: WaveOutputsDeps, wave: Wave): Promise<ActionOutputs> {
  const { invitations } = deps.storage;
  const invited = (await invitations.listOfWave(wave)).filter(isCustomer);
  const excluded = await invitations.listExclusions(wave);
  const scores = isRunning(wave) ? UNKNOWN : await readScores(deps, wave);
  return {
    wave_id: wave.waveId,
    invited: String(invited.length),
    excluded: String(excluded.length),
    status: wave.status,
    ...scores,
  };
}

const UNKNOWN = { health_score: '', churn_risk: '' };

async function readScores(deps: WaveOutputsDeps, wave: Wave): Promise<typeof UNKNOWN> {
  const { portalId, companyId } = wave;
  const shown = await deps.storage.records.find({
    portalId,
    objectType: 'companies',
    recordId: companyId,
  });
  return {
    health_score: shown?.['radar_health_score'] ?? '',
    churn_risk: await readRisk(deps, wave),
  };
}

/** The risk that the wave has been counted in: its own assessment may still be in the queue. */
async function readRisk(deps: WaveOutputsDeps, wave: Wave): Promise<string> {
  const newest = await deps.storage.assessments.findLatest(wave);
  const isCurrent = newest && (!wave.closedAt || newest.assessedAt >= wave.closedAt);
  const { result } = isCurrent ? newest : await assessCompany(deps, wave);
  return result.level;
}
