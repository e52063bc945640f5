import { useCallback } from 'react';
import { Flex } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import type { DriversReply } from '@contracts/drivers.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useLoad } from 'radar-shared/use-load.ts';
import { useRadar } from 'radar-shared/use-radar.ts';
import { Empty } from './components/Empty.tsx';
import { DriversContent } from './drivers/DriversContent.tsx';

/** Which points go together with recommendation, across all companies. */
export function DriversPage() {
  const { call, words } = useRadar();
  const load = useCallback(() => call<DriversReply>('portfolio/drivers'), [call]);
  const { state, reload } = useLoad(load, '');
  if (state.kind === 'loading') return <Loading label={words.loading} />;
  if (state.kind === 'failed') {
    return <Failure error={state.error} retrying={state.retrying} words={words} onRetry={reload} />;
  }
  const { words: texts, state: found, empty } = state.data;
  return (
    <Flex direction="column" gap="md">
      <PageTitle>{texts.title}</PageTitle>
      <PageLink to="/">{texts.portfolio}</PageLink>
      {found === 'rows' ? (
        <DriversContent drivers={state.data} />
      ) : (
        <Empty title={empty.title} text={empty.text} />
      )}
    </Flex>
  );
}
