import { succeed } from './action-results.ts';
import type { ActionDeps, ActionRequest, ActionResult } from './ports.ts';

/** Each output is the company property of the same name, without its `radar_`. */
const OUTPUTS = [
  'health_score',
  'health_band',
  'gap_score',
  'consensus_score',
  'nps_score',
  'coverage',
  'confidence',
  'churn_risk',
  'loyalty',
  'wave_status',
] as const;

/**
 * What the company's record shows, also while HubSpot still waits to be told: published, aged by
 * the day, and without what too few people stand behind. Empty where nothing is known.
 */
export async function getScores(
  { storage }: Pick<ActionDeps, 'storage'>,
  { portalId, companyId }: ActionRequest,
): Promise<ActionResult> {
  const ref = { portalId, objectType: 'companies', recordId: companyId } as const;
  const shown = (await storage.records.find(ref)) ?? {};
  return succeed(Object.fromEntries(OUTPUTS.map((name) => [name, shown[`radar_${name}`] ?? ''])));
}
