import { useState } from 'react';
import type { PromotersReply, PromoterStepName } from '@contracts/promoters.ts';
import { LoadedPage } from './components/LoadedPage.tsx';
import { PromotersContent } from './promoters/PromotersContent.tsx';

/** Who would recommend us, who did, who brought a deal, and who may be asked. */
export function PromotersPage() {
  const [view, setView] = useState<{ step: PromoterStepName; page: number }>({
    step: 'ask',
    page: 1,
  });
  return (
    <LoadedPage<PromotersReply>
      path="portfolio/promoters"
      query={{ step: view.step, page: String(view.page) }}
      isEmpty={({ state }) => state === 'none'}
    >
      {(promoters) => (
        <PromotersContent
          promoters={promoters}
          onStep={(step) => setView({ step, page: 1 })}
          onPage={(page) => setView({ step: view.step, page })}
        />
      )}
    </LoadedPage>
  );
}
