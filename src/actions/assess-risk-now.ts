import { assessCompany } from '../churn/assess-company.ts';
import { explainRisk } from '../churn/risk-properties.ts';
import { succeed } from './action-results.ts';
import type { ActionDeps, ActionRequest, ActionResult } from './ports.ts';

/** Assesses the company's churn risk from what is known now, with its reasons in the portal's language. */
export async function assessRiskNow(
  deps: Pick<ActionDeps, 'storage' | 'clock' | 'log'>,
  request: ActionRequest,
): Promise<ActionResult> {
  const { result, input } = await assessCompany(deps, request);
  const { settings } = await deps.storage.settings.getCurrent(request.portalId);
  const reasons = result.codes.map((code) => explainRisk(code, input.items, settings.language));
  return succeed({
    churn_risk: result.level,
    churn_score: String(result.score),
    reason_codes: result.codes.join(';'),
    reasons: reasons.join('\n'),
  });
}
