import type { CardError } from '../../src/contracts/card-reply.ts';

export interface Call {
  readonly method: string;
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

type Answer = () => unknown;

const backends = new Map<string, FakeBackend>();

// What HubSpot's worker offers to a card.
Object.assign(globalThis, {
  self: globalThis,
  hsFetch: async (url: string, options: Partial<Call> = {}) => {
    const { method = 'GET', body } = options;
    return backends.get(new URL(url).origin)?.answer({ method, url, body });
  },
});

/**
 * Stands in for HubSpot's proxy and our backend behind `hubspot.fetch`. Each has an origin of its
 * own, so that a card of an earlier test that still loads can't take the answers of the next.
 */
export class FakeBackend {
  readonly origin = `https://radar-${String(backends.size)}.example`;
  readonly calls: Call[] = [];
  readonly #answers: Answer[] = [];

  constructor() {
    backends.set(this.origin, this);
  }

  /** Answers the next call with data. */
  succeed(data: unknown): this {
    return this.reply({ ok: true, data });
  }

  /** Answers the next call with an expected error. */
  refuse(error: Partial<CardError> = {}): this {
    const { code = 'bad_input', message = 'It went wrong.', action = 'Do this.' } = error;
    return this.reply({ ok: false, error: { code, message, action } });
  }

  /** Answers the next call with this body. */
  reply(body: unknown): this {
    this.#answers.push(() => body);
    return this;
  }

  /** The next call gets no answer at all. */
  fail(): this {
    this.#answers.push(() => {
      throw new Error('Connection refused');
    });
    return this;
  }

  /** The bodies of the calls to addresses that end so. */
  bodiesOf(ending: string): Array<Call['body']> {
    return this.calls
      .filter(({ url }) => new URL(url).pathname.endsWith(ending))
      .map(({ body }) => body);
  }

  async answer(call: Call): Promise<Response> {
    this.calls.push(call);
    const answer = this.#answers.shift();
    if (!answer) throw new Error(`No answer left for ${call.method} ${call.url}`);
    await Promise.resolve();
    return new Response(JSON.stringify(answer()));
  }
}
