import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { InvitationRef } from '../../lib/refs.ts';
import { deliveryOfWave, signMails } from '../delivery-of-wave.ts';
import { handOverMail } from '../hand-over-mail.ts';
import { hasOptedOut } from '../has-opted-out.ts';
import type { PersonalLinks } from '../personal-links.ts';
import type { SurveyStores, Transactions } from '../ports.ts';
import type { Courier } from '../survey-mail.ts';
import { readMailRules, takeMail } from '../timing/take-mail.ts';
import type { Wave } from '../types.ts';
import { isOver } from './second-round.ts';
import type { SecondInvitation, SecondRound } from './second-round.ts';

export interface SendSecondRoundDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly courier: Courier;
  readonly links: PersonalLinks;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Hands one mail of a second round to the mail server, never twice. As with invitations, a worker
 * that finds it taken was preceded by one that died in the middle, so it becomes `unknown`.
 *
 * Nothing leaves before it is due, or beyond the limits of the portal.
 * Throws `mail_unavailable` when the server certainly did not take the mail, so that the queue
 * tries again.
 */
export async function sendSecondRound(
  deps: SendSecondRoundDeps,
  ref: InvitationRef,
): Promise<void> {
  const { storage, clock } = deps;
  const second = await storage.secondRounds.getInvitation(ref);
  const round = await storage.secondRounds.find(second);
  if (!round || isOver(round, clock.now())) return;
  const invitation = await storage.invitations.get(ref);
  if (await hasOptedOut(storage.contactStates, invitation)) return;
  const wave = await storage.waves.get(second);
  const rules = await readMailRules(deps, ref.portalId);

  const taken = await takeMail(deps, rules, (stores) => stores.secondRounds.take(ref, clock.now()));
  if (taken === 'taken') {
    await handOver(deps, second, wave, round);
  } else if (await storage.secondRounds.settle(ref, 'unknown')) {
    deps.log.warn(fieldsOf(second, wave), 'second_round.unknown');
  }
}

async function handOver(
  { storage, courier, links, log }: SendSecondRoundDeps,
  second: SecondInvitation,
  wave: Wave,
  round: SecondRound,
): Promise<void> {
  const invitation = await storage.invitations.get(second);
  const delivery = await deliveryOfWave(storage.settings, wave);
  const { timeZone } = await storage.portals.get(wave.portalId);
  const handed = await handOverMail(courier, {
    kind: 'second_round',
    invitation,
    // Its mail tells until when these questions can be answered.
    wave: { ...signMails(wave, delivery), closesAt: round.endsAt },
    timeZone,
    surveyUrl: links.secondRoundUrl(second),
    optOutUrl: links.optOutUrl(invitation),
  });
  const { state } = handed;
  await storage.secondRounds.settle(second, state);
  if (handed.state === 'queued') throw handed.error;
  if (state === 'sent') {
    log.info(fieldsOf(second, wave), 'second_round.sent');
    return;
  }
  const fields = { ...fieldsOf(second, wave), state };
  log.warn(fields, state === 'failed' ? 'second_round.refused' : 'second_round.unknown');
}

/** Without the invitation where nobody is to know who had answered the wave. */
function fieldsOf({ portalId, waveId, invitationId }: SecondInvitation, { mode }: Wave) {
  return { portalId, waveId, ...(mode === 'named' && { invitationId }) };
}
