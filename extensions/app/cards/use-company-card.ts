import { useCallback, useEffect, useState } from 'react';
import type { CardError, CardReply } from '@contracts/card-reply.ts';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { CardApi } from './api.ts';

export type CardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: CardError; readonly retrying: boolean }
  | { readonly kind: 'ready'; readonly card: CompanyCard; readonly reloading: boolean };

interface Turn {
  readonly companyId: string;
  readonly number: number;
}

interface Loaded {
  readonly turn: Turn;
  readonly reply: CardReply<CompanyCard>;
}

/** Loads the card of a company with one request; what is on screen stays while it loads again. */
export function useCompanyCard(api: CardApi, companyId: string) {
  const [number, setNumber] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    let current = true;
    void api.loadCompanyCard(companyId).then((reply) => {
      if (current) setLoaded({ turn: { companyId, number }, reply });
    });
    return () => {
      current = false;
    };
  }, [api, companyId, number]);

  const reload = useCallback(() => setNumber((last) => last + 1), []);
  return { state: decideState(loaded, { companyId, number }), reload };
}

function decideState(loaded: Loaded | null, wanted: Turn): CardState {
  if (loaded?.turn.companyId !== wanted.companyId) return { kind: 'loading' };
  const { turn, reply } = loaded;
  const stale = turn.number !== wanted.number;
  if (!reply.ok) return { kind: 'failed', error: reply.error, retrying: stale };
  return { kind: 'ready', card: reply.data, reloading: stale };
}
