import { useCallback, useState } from 'react';
import { Flex } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import type { TrendPeriodName, TrendsReply } from '@contracts/trends.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useLoad } from 'radar-shared/use-load.ts';
import { useRadar } from 'radar-shared/use-radar.ts';
import { Empty } from './components/Empty.tsx';
import { TrendsContent } from './trends/TrendsContent.tsx';

/** How the surveys of all companies came out over time. */
export function TrendsPage() {
  const { call, words } = useRadar();
  const [period, setPeriod] = useState<TrendPeriodName>('month');
  const load = useCallback(
    (wanted: string) => call<TrendsReply>('portfolio/trends', { query: { period: wanted } }),
    [call],
  );
  const { state, reload } = useLoad(load, period);
  if (state.kind === 'loading') return <Loading label={words.loading} />;
  if (state.kind === 'failed') {
    return <Failure error={state.error} retrying={state.retrying} words={words} onRetry={reload} />;
  }
  const { words: texts, state: found, empty } = state.data;
  return (
    <Flex direction="column" gap="md">
      <PageTitle>{texts.title}</PageTitle>
      <PageLink to="/">{texts.portfolio}</PageLink>
      {found === 'none' ? (
        <Empty title={empty.title} text={empty.text} />
      ) : (
        <TrendsContent trends={state.data} onPeriod={setPeriod} />
      )}
    </Flex>
  );
}
