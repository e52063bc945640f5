import { isAppError } from '../lib/errors.ts';
import type { CompanyRef } from '../lib/refs.ts';
import { getCompany } from '../survey/get-company.ts';
import { toActionCall } from './action-call.ts';
import { fail, succeed } from './action-results.ts';
import { assessRiskNow } from './assess-risk-now.ts';
import { closeFollowUps } from './close-follow-ups.ts';
import { failureCodeOf } from './failure-code.ts';
import { findCompany } from './find-company.ts';
import type { EnrolledRecord } from './find-company.ts';
import { getScores } from './get-scores.ts';
import type {
  ActionAnswer,
  ActionCall,
  ActionDeps,
  ActionExecution,
  ActionName,
  ActionRequest,
  ActionResult,
  FailureCode,
} from './ports.ts';
import { remindContacts } from './remind-contacts.ts';
import { sendRadar } from './send-radar.ts';
import { readWaveOutputs } from './wave-outputs.ts';

type Handler = (deps: ActionDeps, request: ActionRequest) => Promise<ActionResult>;

const HANDLERS: Readonly<Record<ActionName, Handler>> = {
  send: sendRadar,
  remind: remindContacts,
  scores: getScores,
  assess: assessRiskNow,
  'close-case': closeFollowUps,
};

/**
 * Does what a workflow asks, once for each callback id: a repeated call gets the same answer, also
 * when both come at once. What can't be done is an answer, too, and kept unless HubSpot did not let
 * the app in: then a repeated call tries again.
 *
 * Throws `hubspot_unavailable` and `hubspot_rate_limited`, so that HubSpot calls again.
 */
export async function runAction(
  deps: ActionDeps,
  { record, ...execution }: ActionExecution,
): Promise<ActionAnswer> {
  const { storage, clock, log } = deps;
  const { portalId } = record;
  const portal = await storage.portals.find(portalId);
  // Nothing is kept of a portal that is not connected.
  if (portal?.status !== 'connected') return fail('DISCONNECTED').answer;

  const asked = { portalId, ...execution };
  const known = await findAnswer(deps, asked);
  if (known) return known;
  const company = await findCompanyOf(deps, record);
  if ('failure' in company) return fail(company.failure).answer;
  const request: ActionRequest = { ...execution, ...company };
  const { companyId, action } = request;
  const receivedAt = clock.now();
  const result = await workOff(deps, request);
  const answer = mayTryAgain(result)
    ? result.answer
    : await keepAnswer(deps, request, toActionCall(request, result, receivedAt));
  const { hs_execution_state: state, errorCode } = answer;
  log.info({ portalId, companyId, action, state, errorCode }, 'action.answered');
  return answer;
}

/** What a repeated call is known by. */
type AskedBefore = Pick<ActionRequest, 'portalId' | 'callbackId' | 'action'>;

/** Nothing is kept of a deal or a ticket without a company: it may get one. */
async function findCompanyOf(
  deps: ActionDeps,
  record: EnrolledRecord,
): Promise<CompanyRef | { readonly failure: FailureCode }> {
  try {
    return (await findCompany(deps, record)) ?? { failure: 'COMPANY_UNKNOWN' };
  } catch (error) {
    const failure = isAppError(error) ? failureCodeOf(error.code) : null;
    if (!failure) throw error;
    return { failure };
  }
}

/** Nothing was done, and it may go through once an administrator has seen to it. */
function mayTryAgain({ answer: { errorCode } }: ActionResult): boolean {
  return errorCode === 'DISCONNECTED' || errorCode === 'REFUSED';
}

/** Returns what was answered first. */
async function keepAnswer(
  deps: ActionDeps,
  request: ActionRequest,
  call: ActionCall,
): Promise<ActionAnswer> {
  const isFirst = await deps.storage.actionCalls.insert(call);
  return isFirst ? call.outputs : ((await findAnswer(deps, request)) ?? call.outputs);
}

async function findAnswer(deps: ActionDeps, request: AskedBefore): Promise<ActionAnswer | null> {
  const call = await deps.storage.actionCalls.find(request.portalId, request.callbackId);
  if (!call) return null;
  // HubSpot never gives two executions one id.
  if (call.action !== request.action) return fail('BAD_INPUT').answer;
  return isOver(call) ? readFinalAnswer(deps, call) : call.outputs;
}

/** HubSpot asks again for what it need not wait for any more: it never heard that it should. */
async function readFinalAnswer(deps: ActionDeps, call: ActionCall): Promise<ActionAnswer> {
  if (call.waveId === null) return call.outputs;
  const { portalId, waveId } = call;
  const wave = await deps.storage.waves.get({ portalId, waveId });
  return succeed(await readWaveOutputs(deps, wave)).answer;
}

function isOver({ state }: ActionCall): boolean {
  return state === 'completed' || state === 'expired';
}

async function workOff(deps: ActionDeps, request: ActionRequest): Promise<ActionResult> {
  try {
    await getCompany(deps, request);
    return await HANDLERS[request.action](deps, request);
  } catch (error) {
    const code = isAppError(error) ? failureCodeOf(error.code) : null;
    if (!code) throw error;
    return fail(code);
  }
}
