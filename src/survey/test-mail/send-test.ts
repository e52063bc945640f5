import { z } from 'zod';
import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import { handOverMail } from '../hand-over-mail.ts';
import type { SurveyStores } from '../ports.ts';
import type { Courier, SurveyMail, TestDelivery } from '../survey-mail.ts';

export interface SendTestDeps {
  readonly storage: Pick<SurveyStores, 'testMails'>;
  readonly courier: Courier;
  readonly clock: Clock;
}

export interface TestToSend {
  readonly mail: SurveyMail;
  readonly test: TestDelivery;
  /** Names the mail: it is sent once for each. */
  readonly requestId: string;
  /** Whose limit it counts in. */
  readonly userId: string;
  /** As many as the user may have in an hour. */
  readonly most: number;
}

const HOUR_MS = 3_600_000;

/**
 * Hands one mail over as a test, once for each request. Nothing is known of it but that it was asked
 * for. Throws `no_own_address`, `test_mail_limit` and `test_mail_failed`.
 */
export async function sendTest(
  { storage, courier, clock }: SendTestDeps,
  { mail, test, requestId, userId, most }: TestToSend,
): Promise<void> {
  const { portalId } = mail.invitation;
  requireAddress(test.email);
  const at = clock.now();
  const since = new Date(at.getTime() - HOUR_MS);
  const asked = { portalId, userId, requestId, at };
  const noted = await storage.testMails.note(asked, { most, since });
  if (noted === 'too_many') throw tooMany();
  if (noted === 'repeated') return;
  const invitation = { ...mail.invitation, invitationId: requestId };
  const handed = await handOverMail(courier, { ...mail, invitation, test });
  if (handed.state === 'sent') return;
  await storage.testMails.takeBack(asked);
  throw notSent();
}

/** Throws `no_own_address` for anything but one address. */
export function requireAddress(email: string): void {
  if (z.email().safeParse(email).success) return;
  throw new AppError('no_own_address', 'HubSpot tells no e-mail address of who sends this.', {
    action: 'Open the card as a HubSpot user with an e-mail address.',
  });
}

function tooMany(): AppError {
  return new AppError('test_mail_limit', 'There were many test mails within the last hour.', {
    action: 'Read the mail on the card, or wait an hour.',
  });
}

function notSent(): AppError {
  return new AppError('test_mail_failed', 'The mail server did not take the test mail.', {
    action: 'Try again in a minute. Nobody else has got anything.',
  });
}
