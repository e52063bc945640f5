import { useCallback, useState } from 'react';
import { Flex } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import type { PromotersReply, PromoterStepName } from '@contracts/promoters.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useLoad } from 'radar-shared/use-load.ts';
import { useRadar } from 'radar-shared/use-radar.ts';
import { Empty } from './components/Empty.tsx';
import { PromotersContent } from './promoters/PromotersContent.tsx';

/** Who would recommend us, who did, who brought a deal, and who may be asked. */
export function PromotersPage() {
  const { call, words } = useRadar();
  const [view, setView] = useState<{ step: PromoterStepName; page: number }>({
    step: 'ask',
    page: 1,
  });
  const load = useCallback(
    (key: string) => {
      const [step = '', page = ''] = key.split(' ');
      return call<PromotersReply>('portfolio/promoters', { query: { step, page } });
    },
    [call],
  );
  const { state, reload } = useLoad(load, `${view.step} ${view.page}`);
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
        <PromotersContent
          promoters={state.data}
          onStep={(step) => setView({ step, page: 1 })}
          onPage={(page) => setView({ step: view.step, page })}
        />
      )}
    </Flex>
  );
}
