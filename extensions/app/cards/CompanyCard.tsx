import { useMemo } from 'react';
import { hubspot, useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useLoad } from 'radar-shared/use-load.ts';
import { useRadar } from 'radar-shared/use-radar.ts';
import { createCardApi } from './api.ts';
import { CardContent } from './components/CardContent.tsx';
import { createReportApi } from './report-api.ts';
import { createRiskApi } from './risk-api.ts';
import { createVoicesApi } from './voices-api.ts';

hubspot.extend<'crm.record.tab'>(() => <CompanyCard />);

/** The Radar tab of a company record. */
export function CompanyCard() {
  const { crm } = useExtensionContext<'crm.record.tab'>();
  const actions = useExtensionActions<'crm.record.tab'>();
  const { call, words } = useRadar();
  const api = useMemo(() => createCardApi(call), [call]);
  const riskApi = useMemo(() => createRiskApi(call), [call]);
  const voicesApi = useMemo(() => createVoicesApi(call), [call]);
  const reportApi = useMemo(() => createReportApi(call), [call]);
  const { state, reload } = useLoad(api.loadCompanyCard, String(crm.objectId));

  if (state.kind === 'loading') return <Loading label={words.loading} />;
  if (state.kind === 'failed') return <Failure {...state} words={words} onRetry={reload} />;
  const afterWrite = (message: string, title?: string) => {
    actions.addAlert({ type: 'success', message, ...(title ? { title } : {}) });
    actions.refreshObjectProperties();
    reload();
  };
  return (
    <CardContent
      card={state.data}
      reloading={state.reloading}
      api={api}
      riskApi={riskApi}
      voicesApi={voicesApi}
      reportApi={reportApi}
      words={words}
      actions={actions}
      onWritten={afterWrite}
    />
  );
}
