import { useCallback } from 'react';
import { hubspot, useExtensionContext } from '@hubspot/ui-extensions';
import type { CompanySummary } from '@contracts/company-summary.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useLoad } from 'radar-shared/use-load.ts';
import { useRadar } from 'radar-shared/use-radar.ts';
import { Summary } from './components/Summary.tsx';

hubspot.extend<'crm.record.sidebar'>(() => <CompanySideCard />);

/** A company at a glance, beside any tab of its record. */
export function CompanySideCard() {
  const { crm } = useExtensionContext<'crm.record.sidebar'>();
  const { call, words } = useRadar();
  const load = useCallback(
    (id: string) => call<CompanySummary>(`companies/${encodeURIComponent(id)}/summary`),
    [call],
  );
  const { state, reload } = useLoad(load, String(crm.objectId));

  if (state.kind === 'loading') return <Loading label={words.loading} />;
  if (state.kind === 'failed') return <Failure {...state} words={words} onRetry={reload} />;
  return <Summary summary={state.data} />;
}
