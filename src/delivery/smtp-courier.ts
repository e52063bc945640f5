import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import type { TeamPost } from '../digest/ports.ts';
import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import { recipientOf } from '../survey/survey-mail.ts';
import type { Courier, SurveyMail } from '../survey/survey-mail.ts';
import { decideHandOver } from './decide-hand-over.ts';
import { composeTeamMail } from './compose-team-mail.ts';
import { composeMail } from './compose-mail.ts';
import { isAddress, parseMailAddress } from './mail-address.ts';

export interface SmtpCourierDeps {
  /** Such as `smtps://user:password@mail.example:465`; nodemailer reads further options from it. */
  readonly smtpUrl: string;
  /** The app's own address, such as `Radar <radar@mail.example>`. */
  readonly from: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly timeouts?: Partial<SmtpTimeouts>;
}

/** In milliseconds. */
export interface SmtpTimeouts {
  readonly connect: number;
  /** The longest silence of the server. Too short a wait after the mail makes it unknown. */
  readonly reply: number;
  /** The whole hand-over, its wait in the pool included: a server may trickle for ever. */
  readonly total: number;
}

/** To the mail server, at a time and for each process. */
export const MAIL_CONNECTIONS = 10;

const DEFAULT_TIMEOUTS: SmtpTimeouts = { connect: 15_000, reply: 120_000, total: 300_000 };

/** Hands mails to an SMTP server over a pool of connections. Throws as `Courier` says. */
export function createSmtpCourier(
  deps: SmtpCourierDeps,
): Courier & TeamPost & { close(): Promise<void> } {
  const from = parseMailAddress(deps.from);
  const timeouts = { ...DEFAULT_TIMEOUTS, ...deps.timeouts };
  const transport = createTransport({
    pool: true,
    url: deps.smtpUrl,
    maxConnections: MAIL_CONNECTIONS,
    maxMessages: 100,
    // Once more at most, and only what nodemailer knows not to have left; the queue does the rest.
    maxRequeues: 1,
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.connect,
    socketTimeout: timeouts.reply,
  });
  // Without a listener such an event would end the process.
  transport.on('error', () => deps.log.warn('mail.connection_failed'));

  const bodies = new Map<string, Readable[]>();
  transport.use('stream', (mail, done) => {
    const messageId = mail.message.messageId();
    mail.message.processFunc((body) => {
      bodies.get(messageId)?.push(body);
      return body;
    });
    done();
  });

  const inFlight = new Set<Promise<void>>();
  async function handOver(
    address: string,
    compose: () => SendMailOptions & { messageId: string },
  ): Promise<void> {
    if (!isAddress(address)) throw noAddress();
    const message = compose();
    const started: Readable[] = [];
    bodies.set(message.messageId, started);
    try {
      await transport.sendMail({ ...message, signal: AbortSignal.timeout(timeouts.total) });
    } catch (error) {
      // The body is read only after the server accepted DATA: the one moment that counts.
      const hasBodyStarted = started.some((body) => body.readableDidRead);
      throw decideHandOver(error, hasBodyStarted) ?? error;
    } finally {
      bodies.delete(message.messageId);
    }
  }

  async function track(handingOver: Promise<void>): Promise<void> {
    inFlight.add(handingOver);
    try {
      await handingOver;
    } finally {
      inFlight.delete(handingOver);
    }
  }

  const now = () => deps.clock.now();
  return {
    send: (mail: SurveyMail) =>
      track(handOver(recipientOf(mail), () => composeMail(mail, from, now()))),
    post: (mail) => track(handOver(mail.to.address, () => composeTeamMail(mail, from, now()))),
    /** Lets what is in flight finish, then closes the connections. */
    async close() {
      await Promise.allSettled(inFlight);
      transport.close();
    },
  };
}

function noAddress(): AppError {
  return new AppError('mail_refused', 'This person has no e-mail address that mail could go to.', {
    action: 'Check the e-mail address of the person.',
  });
}
