import { useCallback } from 'react';
import { Flex } from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import type { LossesReply } from '@contracts/losses.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useLoad } from 'radar-shared/use-load.ts';
import { useRadar } from 'radar-shared/use-radar.ts';
import { LossesContent } from './losses/LossesContent.tsx';

/** The companies that left, and whether anybody was warned. */
export function LossesPage() {
  const { call, words } = useRadar();
  const load = useCallback(() => call<LossesReply>('losses'), [call]);
  const { state, reload } = useLoad(load, 'losses');
  if (state.kind === 'loading') return <Loading label={words.loading} />;
  if (state.kind === 'failed') {
    return <Failure error={state.error} retrying={state.retrying} words={words} onRetry={reload} />;
  }
  return (
    <Flex direction="column" gap="md">
      <PageTitle>{state.data.words.title}</PageTitle>
      <LossesContent losses={state.data} />
    </Flex>
  );
}
