import { useRef, useState } from 'react';
import type { CardError, CardReply } from '@contracts/card-reply.ts';

/** What was asked of the backend, and what it said; `before` stays on screen while it is asked anew. */
export type Asked<Data> =
  | { readonly kind: 'closed' }
  | { readonly kind: 'asking'; readonly before: Data | null }
  | { readonly kind: 'failed'; readonly error: CardError }
  | { readonly kind: 'ready'; readonly data: Data };

/** Asks the backend when told to; the answer to an older question is dropped. */
export function useAsk<Data, Question>(ask: (question: Question) => Promise<CardReply<Data>>) {
  const [state, setState] = useState<Asked<Data>>({ kind: 'closed' });
  const latest = useRef(0);

  async function run(question: Question, before: Data | null) {
    latest.current += 1;
    const mine = latest.current;
    setState({ kind: 'asking', before });
    const reply = await ask(question);
    if (mine !== latest.current) return;
    setState(
      reply.ok ? { kind: 'ready', data: reply.data } : { kind: 'failed', error: reply.error },
    );
  }

  const data = dataOf(state);
  return {
    state,
    data,
    /** Asks with nothing on screen meanwhile. */
    start: (question: Question) => void run(question, null),
    /** Asks and keeps on screen what is there. */
    renew: (question: Question) => void run(question, data),
  };
}

function dataOf<Data>(state: Asked<Data>): Data | null {
  if (state.kind === 'ready') return state.data;
  return state.kind === 'asking' ? state.before : null;
}
