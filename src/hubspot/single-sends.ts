import { z } from 'zod';
import { AppError, isAppError } from '../lib/errors.ts';
import { hideAddresses } from '../lib/hide-addresses.ts';
import type { SingleSend, SingleSends } from '../survey/single-send/single-sends.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { decideSingleSend } from './decide-single-send.ts';
import type { SendStatus } from './decide-single-send.ts';
import type { Sleep } from './sleep.ts';

const sendStatus = z.looseObject({
  statusId: z.string(),
  status: z.string(),
  sendResult: z
    .string()
    .nullish()
    .transform((result) => result ?? undefined),
});

type Answer = z.infer<typeof sendStatus>;

/** HubSpot sends some moments after it has answered. Whoever waits longer learns little more. */
const LOOKS_AFTER_MILLISECONDS = [1_000, 3_000];

export interface SingleSendsDeps {
  readonly client: HubSpotClient;
  readonly sleep: Sleep;
}

/** The transactional e-mails of every connected portal. */
export function createSingleSends(deps: SingleSendsDeps): SingleSends {
  return {
    async send(portalId, mail) {
      const answer = await hand(deps, portalId, mail);
      const outcome = decideSingleSend(await follow(deps, portalId, answer));
      if (outcome.kind === 'failed') throw outcome.error;
      if (outcome.kind === 'unknown') throw unknown();
    },
  };
}

/**
 * After a time-out nobody has a `statusId` to look by. The `sendId` is what HubSpot knows the e-mail
 * by: asked again with it, HubSpot either says that it has sent it or sends it now, never twice.
 */
async function hand(deps: SingleSendsDeps, portalId: number, mail: SingleSend): Promise<Answer> {
  try {
    return await post(deps, portalId, mail);
  } catch (error) {
    if (!isUnknown(error)) throw toMailError(error, mail);
  }
  try {
    return await post(deps, portalId, mail);
  } catch (error) {
    // The first try may have been taken, whatever this one says.
    if (isUnknown(error) || !isRefusal(error)) throw unknown();
    throw toMailError(error, mail);
  }
}

function post({ client }: SingleSendsDeps, portalId: number, mail: SingleSend): Promise<Answer> {
  const { emailId, to, replyTo, sendId, properties } = mail;
  return client.request(portalId, {
    method: 'POST',
    path: paths.singleSend,
    body: {
      emailId,
      message: { to, sendId, ...(replyTo !== '' && { replyTo: [replyTo] }) },
      contactProperties: {},
      customProperties: properties,
    },
    schema: sendStatus,
  });
}

/** HubSpot's last word so far. What it has taken stays taken when nobody can look. */
async function follow(
  { client, sleep }: SingleSendsDeps,
  portalId: number,
  answer: Answer,
): Promise<SendStatus> {
  let last = answer;
  for (const milliseconds of LOOKS_AFTER_MILLISECONDS) {
    if (decideSingleSend(last).kind !== 'waiting') return last;
    await sleep(milliseconds);
    try {
      const path = paths.sendStatus(answer.statusId);
      last = await client.request(portalId, { method: 'GET', path, schema: sendStatus });
    } catch {
      return last;
    }
  }
  return last;
}

function isUnknown(error: unknown): boolean {
  return isAppError(error) && error.details['outcome'] === 'unknown';
}

function isRefusal(error: unknown): boolean {
  return isAppError(error, 'hubspot_refused') || isAppError(error, 'not_found');
}

function unknown(): Error {
  return new Error('Nobody knows whether HubSpot has sent this e-mail.');
}

function toMailError(error: unknown, { emailId }: SingleSend): unknown {
  if (!isAppError(error)) return error;
  if (!isRefusal(error)) {
    return new AppError('mail_unavailable', error.message, { action: error.action, cause: error });
  }
  const words =
    error.code === 'not_found'
      ? `HubSpot has no e-mail with the number ${emailId}.`
      : hideAddresses(error.message);
  return new AppError('mail_refused', words, { action: error.action, details: { words } });
}
