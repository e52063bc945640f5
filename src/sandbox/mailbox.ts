import type { AddressInfo, Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { ParsedMail } from './parse-mail.ts';
import { parseMail } from './parse-mail.ts';

/** A mail that the SMTP server took. */
export interface ReceivedMail extends ParsedMail {
  readonly id: string;
  readonly receivedAt: Date;
  /** The envelope's recipients, lower case. */
  readonly recipients: readonly string[];
}

/** One thing that shall go wrong with the next mails. */
export interface MailFault {
  /**
   * `refuse`: the recipient is unknown (550). `later`: try again (451). `silent`: takes the mail's
   * data and never answers; the mail is not kept. `drop_after_data`: keeps the mail and cuts the
   * connection instead of saying so.
   */
  readonly kind: 'refuse' | 'later' | 'silent' | 'drop_after_data';
  /** Only mails to these recipients; all when left out. */
  readonly to?: RegExp;
  /** How many mails it hits; 1 when left out. */
  readonly times?: number;
}

export interface Mailbox {
  /** Such as `smtp://127.0.0.1:40001`. */
  readonly smtpUrl: string;
  /** Keeps a mail that came by another way than SMTP. */
  put(mail: ParsedMail): void;
  /** Newest first; with a query only those whose recipient, subject or text contain it. */
  mails(query?: string): readonly ReceivedMail[];
  find(id: string): ReceivedMail | null;
  /** Mails that came twice: the same Message-ID, or the same personal link to the same recipient. */
  duplicates(): { readonly byMessageId: number; readonly byRecipientAndLink: number };
  next(fault: MailFault): void;
  clear(): void;
  close(): Promise<void>;
}

/** The personal link of a survey. */
const SURVEY_LINK = /\/s\/[\w.~-]+/;
const MAX_MAIL_BYTES = 5_000_000;

/** An SMTP server on loopback that keeps what it gets. Takes every recipient, knows no passwords. */
export async function startMailbox(deps: {
  clock: Clock;
  log: Log;
  port?: number;
}): Promise<Mailbox> {
  const received: ReceivedMail[] = [];
  const faults = createMailFaults();
  const sockets = new Map<number, Socket>();
  let nextId = 1;

  const keep = async (raw: Buffer, recipients: readonly string[]) => {
    const mail = await parseMail(raw);
    received.push({ ...mail, id: String(nextId++), receivedAt: deps.clock.now(), recipients });
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    size: MAX_MAIL_BYTES,
    closeTimeout: 200,
    logger: false,
    onRcptTo({ address }, _session, callback) {
      const fault = faults.take(['refuse', 'later'], [address]);
      callback(fault ? refusal(fault.kind) : null);
    },
    onData(stream, session, callback) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
      void (async () => {
        const raw = await readAll(stream);
        const fault = faults.take(['silent', 'drop_after_data'], recipients);
        if (fault?.kind === 'silent') return;
        await keep(raw, recipients);
        if (fault) sockets.get(session.remotePort)?.destroy();
        else callback();
      })().catch((error: unknown) => {
        deps.log.error({ err: error }, 'mailbox.failed');
        callback(new Error('The mail could not be read.'));
      });
    },
  });
  // Clients that hang up halfway are part of the tests, not an incident.
  server.on('error', (error: Error) => deps.log.debug({ err: error }, 'mailbox.disconnected'));
  const { port } = await listen(server, deps.port ?? 0, sockets);

  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    put: (mail) =>
      void received.push({
        ...mail,
        id: String(nextId++),
        receivedAt: deps.clock.now(),
        recipients: [mail.to.toLowerCase()],
      }),
    mails: (query = '') => received.filter((mail) => contains(mail, query)).toReversed(),
    find: (id) => received.find((mail) => mail.id === id) ?? null,
    duplicates: () => countDuplicates(received),
    next: (fault) => faults.add(fault),
    clear: () => received.splice(0),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.values()) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function listen(
  server: SMTPServer,
  port: number,
  sockets: Map<number, Socket>,
): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const listener = server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(listener.address() as AddressInfo);
    });
    listener.on('connection', (socket: Socket) => {
      const key = socket.remotePort ?? 0;
      sockets.set(key, socket);
      socket.once('close', () => sockets.delete(key));
    });
  });
}

function createMailFaults() {
  let waiting: { fault: MailFault; left: number }[] = [];
  return {
    add: (fault: MailFault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    take(kinds: readonly MailFault['kind'][], recipients: readonly string[]): MailFault | null {
      const hit = waiting.find(
        ({ fault }) =>
          kinds.includes(fault.kind) &&
          recipients.some((recipient) => fault.to?.test(recipient) ?? true),
      );
      if (!hit) return null;
      hit.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return hit.fault;
    },
  };
}

function refusal(kind: MailFault['kind']): Error {
  return kind === 'refuse'
    ? Object.assign(new Error('5.1.1 No such mailbox here'), { responseCode: 550 })
    : Object.assign(new Error('4.3.0 Try again later, please'), { responseCode: 451 });
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function contains(mail: ReceivedMail, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  const text = [...mail.recipients, mail.toName, mail.subject, mail.text].join('\n');
  return text.toLowerCase().includes(wanted);
}

function countDuplicates(mails: readonly ReceivedMail[]) {
  const links = mails.flatMap((mail) => {
    const link = mail.links.find((each) => SURVEY_LINK.test(each));
    return link === undefined ? [] : [`${mail.recipients.join(',')} ${link}`];
  });
  return {
    byMessageId: countRepeats(mails.flatMap((mail) => mail.messageId || [])),
    byRecipientAndLink: countRepeats(links),
  };
}

function countRepeats(keys: readonly string[]): number {
  return keys.length - new Set(keys).size;
}
