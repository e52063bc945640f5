import { useState } from 'react';
import type { TrendPeriodName, TrendsReply } from '@contracts/trends.ts';
import { LoadedPage } from './components/LoadedPage.tsx';
import { TrendsContent } from './trends/TrendsContent.tsx';

/** How the surveys of all companies came out over time. */
export function TrendsPage() {
  const [period, setPeriod] = useState<TrendPeriodName>('month');
  return (
    <LoadedPage<TrendsReply>
      path="portfolio/trends"
      query={{ period }}
      isEmpty={({ state }) => state === 'none'}
    >
      {(trends) => <TrendsContent trends={trends} onPeriod={setPeriod} />}
    </LoadedPage>
  );
}
