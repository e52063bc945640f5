import { chooseRespondents, leaveOff } from '../choose-respondents.ts';
import { toWave } from '../launch-wave.ts';
import type { LaunchWaveDeps, LaunchWaveInput } from '../launch-wave.ts';
import { nameOf } from '../name-of.ts';
import { planWave } from '../plan-wave.ts';
import type { WavePlan } from '../plan-wave.ts';
import { draftMail } from '../preview-mail.ts';
import type { Courier, SurveyMail } from '../survey-mail.ts';
import type { Respondent } from '../types.ts';
import { requireAddress, sendTest } from './send-test.ts';

export interface RehearseWaveDeps extends LaunchWaveDeps {
  readonly courier: Courier;
}

/** What a launch in test mode did. */
export interface Rehearsal {
  /** The colleague in whose name it is sent. */
  readonly sentTo: string;
  readonly mails: number;
  /** Who would be asked in earnest, the vendor's team included. */
  readonly people: number;
}

/** Nobody reads more of them, and a mailbox is not to be flooded. */
export const MOST_REHEARSED = 25;
/** In the name of one colleague in an hour: also where a workflow enrols a thousand companies. */
const MOST_IN_AN_HOUR = 500;
const AT_ONCE = 5;

/**
 * Sends the invitations of a wave to the colleague in whose name they would go out, each marked with
 * the person whom it was meant for, and to nobody else. Stores no wave and no invitation, and touches
 * no record: when test mode ends there is nothing to be undone. The same request sends each once.
 *
 * Throws what planning and storing a wave throw, `no_own_address`, `test_mail_limit` and
 * `test_mail_failed`.
 */
export async function rehearseWave(
  deps: RehearseWaveDeps,
  input: LaunchWaveInput,
): Promise<Rehearsal> {
  const plan = await planWave(deps, input);
  const wave = toWave(plan, input, deps.clock.now());
  const people = chooseRespondents(plan, leaveOff(plan.preflight, input.leaveOut));
  const { email } = plan.sender;
  requireAddress(email);
  const url = deps.links.testUrl();
  const shown = people.slice(0, MOST_REHEARSED);
  const mails = shown.map((person) => draftMail(plan, wave, person, { survey: url, optOut: url }));
  for (let nr = 0; nr < mails.length; nr += AT_ONCE) {
    await Promise.all(
      mails.slice(nr, nr + AT_ONCE).map((mail) => sendOne(deps, input, plan, mail)),
    );
  }
  const { portalId, companyId } = input.company;
  deps.log.info({ portalId, companyId, mails: mails.length }, 'wave.rehearsed');
  return { sentTo: email, mails: mails.length, people: people.length };
}

async function sendOne(
  deps: RehearseWaveDeps,
  { requestId }: LaunchWaveInput,
  { sender }: WavePlan,
  mail: SurveyMail,
): Promise<void> {
  const { invitation } = mail;
  await sendTest(deps, {
    mail,
    test: { email: sender.email, meantFor: describe(invitation) },
    requestId: `${requestId}-${invitation.side}-${invitation.personId}`,
    userId: 'test-mode',
    most: MOST_IN_AN_HOUR,
  });
}

/** Name and address: two people of one name are not mixed up. */
function describe(person: Pick<Respondent, 'firstName' | 'lastName' | 'email'>): string {
  const name = nameOf(person);
  return name === '' ? person.email : `${name} (${person.email})`;
}
