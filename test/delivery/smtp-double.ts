import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A moment in a session; a fault happens when the server would answer it. */
export type Step = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'middle' | 'end';

/** Hang up, say nothing more, or answer with a line of one's own. */
export type Fault = 'drop' | 'silence' | { readonly reply: string };

export interface SmtpDouble {
  readonly url: string;
  /** Connections so far. */
  readonly sessions: number;
  /** The mails that arrived in full. */
  readonly mails: readonly string[];
  /** How often the server said 354: a mail may have left from then on. */
  readonly bodies: number;
  /** Hangs up on everybody, as servers do with idle connections. */
  hangUp(): void;
  close(): Promise<void>;
}

export interface SmtpDoubleOptions {
  readonly at?: Step;
  readonly fault?: Fault;
  readonly pipelining?: boolean;
  /** The fault happens in the first session only. */
  readonly once?: boolean;
}

const REPLIES: Readonly<Record<Exclude<Step, 'middle'>, string>> = {
  greeting: '220 mail.example ready',
  EHLO: '250 mail.example',
  MAIL: '250 2.1.0 ok',
  RCPT: '250 2.1.5 ok',
  DATA: '354 go ahead',
  end: '250 2.0.0 taken',
};

const PIPELINING = '250-mail.example\r\n250 PIPELINING';

/** An SMTP server on loopback that can fail at each step, as real ones do. */
export async function startSmtpDouble(options: SmtpDoubleOptions = {}): Promise<SmtpDouble> {
  const state = { sessions: 0, bodies: 0, mails: [] as string[] };
  const sockets = new Set<Socket>();
  const hangUp = (): void => sockets.forEach((socket) => socket.destroy());
  const server = createServer((socket) => {
    state.sessions += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    const isFaulty = options.once !== true || state.sessions === 1;
    serve(socket, isFaulty ? options : { pipelining: options.pipelining ?? false }, state);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get sessions() {
      return state.sessions;
    },
    get bodies() {
      return state.bodies;
    },
    mails: state.mails,
    hangUp,
    async close() {
      hangUp();
      server.close();
      await once(server, 'close');
    },
  };
}

/** One session: what it has heard, and whether it still answers. */
function serve(
  socket: Socket,
  { at, fault, pipelining = false }: SmtpDoubleOptions,
  state: { bodies: number; mails: string[] },
): void {
  let body: string | null = null;
  let pending = '';
  let hasRecipient = false;
  const conversation = { isOver: false };

  const fail = (): boolean => {
    conversation.isOver = true;
    if (fault === 'drop') socket.destroy();
    return false;
  };
  /** True when the client may go on with what it asked for. */
  const answer = (step: Exclude<Step, 'middle'>): boolean => {
    const wrong = step === at ? fault : undefined;
    if (wrong === 'drop' || wrong === 'silence') return fail();
    const usual = step === 'EHLO' && pipelining ? PIPELINING : REPLIES[step];
    const reply = wrong?.reply ?? usual;
    socket.write(`${reply}\r\n`);
    if (reply.startsWith('354')) state.bodies += 1;
    return /^[23]/.test(reply);
  };
  const obey = (verb: string): void => {
    if (verb === 'DATA' && !hasRecipient) socket.write('554 5.5.1 no valid recipients\r\n');
    else if (verb === 'DATA') body = answer('DATA') ? '' : null;
    else if (verb === 'RCPT') hasRecipient = answer('RCPT');
    else if (verb === 'EHLO' || verb === 'MAIL') answer(verb);
    else socket.write('250 ok\r\n');
  };
  const takeBody = (text: string): void => {
    if (at === 'middle') {
      fail();
      return;
    }
    body = `${body ?? ''}${text}`;
    if (!body.endsWith('\r\n.\r\n')) return;
    const mail = body;
    body = null;
    if (answer('end')) state.mails.push(mail);
  };

  answer('greeting');
  socket.on('data', (chunk) => {
    const text = chunk.toString('latin1');
    if (body !== null && !conversation.isOver) {
      takeBody(text);
      return;
    }
    const lines = `${pending}${text}`.split('\r\n');
    pending = lines.pop() ?? '';
    for (const line of lines) {
      if (!conversation.isOver) obey(line.slice(0, 4).toUpperCase());
    }
  });
}
