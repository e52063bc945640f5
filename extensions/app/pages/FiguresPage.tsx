import { useCallback } from 'react';
import { Flex } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import type { FiguresReply } from '@contracts/figures.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useLoad } from 'radar-shared/use-load.ts';
import { useRadar } from 'radar-shared/use-radar.ts';
import { Empty } from './components/Empty.tsx';
import { FiguresContent } from './figures/FiguresContent.tsx';

/** What customers bring, how long they stay and what they say. */
export function FiguresPage() {
  const { call, words } = useRadar();
  const load = useCallback(() => call<FiguresReply>('figures'), [call]);
  const { state, reload } = useLoad(load, 'figures');
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
        <FiguresContent figures={state.data} />
      ) : (
        <Empty title={empty.title} text={empty.text} />
      )}
    </Flex>
  );
}
