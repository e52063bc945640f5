import type { FiguresReply } from '@contracts/figures.ts';
import { LoadedPage } from './components/LoadedPage.tsx';
import { FiguresContent } from './figures/FiguresContent.tsx';

/** What customers bring, how long they stay and what they say. */
export function FiguresPage() {
  return (
    <LoadedPage<FiguresReply> path="figures" isEmpty={({ state }) => state !== 'rows'}>
      {(figures) => <FiguresContent figures={figures} />}
    </LoadedPage>
  );
}
