import { useMemo } from 'react';
import { hubspot, useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import { createCardApi } from './api.ts';
import { CardContent } from './components/CardContent.tsx';
import { CardFailure } from './components/CardFailure.tsx';
import { Loading } from './components/Loading.tsx';
import { useCompanyCard } from './use-company-card.ts';
import { localWords } from './words.ts';

hubspot.extend<'crm.record.tab'>(() => <CompanyCard />);

/** The Radar tab of a company record. */
export function CompanyCard() {
  const { crm, user, variables } = useExtensionContext<'crm.record.tab'>();
  const actions = useExtensionActions<'crm.record.tab'>();
  const language = user.language ?? user.locale ?? 'en';
  const origin = String(variables?.['API_ORIGIN'] ?? '');
  const api = useMemo(() => createCardApi({ origin, language }), [origin, language]);
  const { state, reload } = useCompanyCard(api, String(crm.objectId));
  const words = localWords(language);

  if (state.kind === 'loading') return <Loading label={words.loading} />;
  if (state.kind === 'failed') return <CardFailure {...state} words={words} onRetry={reload} />;
  const afterWrite = (message: string, title?: string) => {
    actions.addAlert({ type: 'success', message, ...(title ? { title } : {}) });
    actions.refreshObjectProperties();
    reload();
  };
  return (
    <CardContent {...state} api={api} words={words} actions={actions} onWritten={afterWrite} />
  );
}
