import type { DriversReply } from '@contracts/drivers.ts';
import { LoadedPage } from './components/LoadedPage.tsx';
import { DriversContent } from './drivers/DriversContent.tsx';

/** Which points go together with recommendation, across all companies. */
export function DriversPage() {
  return (
    <LoadedPage<DriversReply> path="portfolio/drivers" isEmpty={({ state }) => state !== 'rows'}>
      {(drivers) => <DriversContent drivers={drivers} />}
    </LoadedPage>
  );
}
