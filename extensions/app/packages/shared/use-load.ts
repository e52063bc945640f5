import { useCallback, useEffect, useState } from 'react';
import type { CardError, CardReply } from '@contracts/card-reply.ts';

export type LoadState<Data> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: CardError; readonly retrying: boolean }
  | { readonly kind: 'ready'; readonly data: Data; readonly reloading: boolean };

interface Turn {
  readonly key: string;
  readonly number: number;
}

interface Loaded<Data> {
  readonly turn: Turn;
  readonly reply: CardReply<Data>;
}

/**
 * Loads what belongs to `key` with one request, and again when told to. What is on screen stays
 * while the same key loads again; another key starts afresh. `load` must be stable: memoise it.
 */
export function useLoad<Data>(load: (key: string) => Promise<CardReply<Data>>, key: string) {
  const [number, setNumber] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<Data> | null>(null);

  useEffect(() => {
    let current = true;
    void load(key).then((reply) => {
      if (current) setLoaded({ turn: { key, number }, reply });
    });
    return () => {
      current = false;
    };
  }, [load, key, number]);

  const reload = useCallback(() => setNumber((last) => last + 1), []);
  return { state: decideState(loaded, { key, number }), reload };
}

function decideState<Data>(loaded: Loaded<Data> | null, wanted: Turn): LoadState<Data> {
  if (loaded?.turn.key !== wanted.key) return { kind: 'loading' };
  const { turn, reply } = loaded;
  const stale = turn.number !== wanted.number;
  if (!reply.ok) return { kind: 'failed', error: reply.error, retrying: stale };
  return { kind: 'ready', data: reply.data, reloading: stale };
}
