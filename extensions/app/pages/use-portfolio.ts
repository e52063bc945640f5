import { useCallback, useState } from 'react';
import type { CardError } from '@contracts/card-reply.ts';
import type { PortfolioReply } from '@contracts/portfolio.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';
import { useLoad } from 'radar-shared/use-load.ts';
import type { PortfolioQuery } from './use-portfolio-view.ts';

interface LoadedPortfolio {
  /** The newest that arrived: it stays on screen while the next one is on its way. */
  readonly portfolio: PortfolioReply | null;
  readonly reloading: boolean;
  /** Why the newest view could not be shown. */
  readonly error: CardError | null;
  readonly reload: () => void;
}

/** Asks for a view of the portfolio with one request, and again for each other view. */
export function usePortfolio(call: CallRadar, query: PortfolioQuery): LoadedPortfolio {
  const load = useCallback(
    (key: string) =>
      call<PortfolioReply>('portfolio', { query: JSON.parse(key) as PortfolioQuery }),
    [call],
  );
  const { state, reload } = useLoad(load, JSON.stringify(query));
  const [kept, setKept] = useState<PortfolioReply | null>(null);
  if (state.kind === 'ready' && state.data !== kept) setKept(state.data);
  return {
    portfolio: state.kind === 'ready' ? state.data : kept,
    reloading: decideReloading(state),
    error: state.kind === 'failed' ? state.error : null,
    reload,
  };
}

function decideReloading(state: ReturnType<typeof useLoad<PortfolioReply>>['state']): boolean {
  if (state.kind === 'loading') return true;
  return state.kind === 'failed' ? state.retrying : state.reloading;
}
