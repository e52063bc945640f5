import type { Log } from '../../lib/log.ts';
import type { PersonalLinks } from '../personal-links.ts';
import type { PlanWaveDeps } from '../plan-wave.ts';
import { previewMail } from '../preview-mail.ts';
import type { PreviewMailInput } from '../preview-mail.ts';
import { sendTest } from './send-test.ts';
import type { SendTestDeps } from './send-test.ts';

export interface SendTestMailDeps extends PlanWaveDeps, Pick<SendTestDeps, 'courier'> {
  readonly links: Pick<PersonalLinks, 'testUrl'>;
  readonly log: Log;
}

export interface SendTestMailInput extends Omit<PreviewMailInput, 'links'> {
  readonly requestId: string;
  readonly userId: string;
}

/** A user may ask for so many in an hour. */
const MOST_TESTS = 20;

/**
 * Sends the invitation, as the first recipient of a language would get it, to the user who asks for
 * it and to nobody else: their address is the one that HubSpot attests. It is marked as a test, its
 * links lead to a page that stores nothing, and no invitation is counted. The same request sends
 * once. Returns the address.
 *
 * Throws `no_own_address`, `test_mail_limit`, `test_mail_failed` and what `previewMail` throws.
 */
export async function sendTestMail(
  deps: SendTestMailDeps,
  { requestId, userId, ...input }: SendTestMailInput,
): Promise<string> {
  const { userEmail: email } = input;
  const url = deps.links.testUrl();
  const mail = await previewMail(deps, { ...input, links: { survey: url, optOut: url } });
  const test = { email, meantFor: '' };
  await sendTest(deps, { mail, test, requestId, userId, most: MOST_TESTS });
  const { portalId, companyId } = input.company;
  deps.log.info({ portalId, companyId }, 'test_mail.sent');
  return email;
}
