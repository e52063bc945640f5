import { useCallback } from 'react';
import { hubspot, useExtensionContext } from '@hubspot/ui-extensions';
import type { ContactCard } from '@contracts/contact-card.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useLoad } from 'radar-shared/use-load.ts';
import { useRadar } from 'radar-shared/use-radar.ts';
import { ContactContent } from './components/ContactContent.tsx';

hubspot.extend<'crm.record.sidebar'>(() => <ContactSideCard />);

/** What a contact said under their name, and when they may be asked again. */
export function ContactSideCard() {
  const { crm } = useExtensionContext<'crm.record.sidebar'>();
  const { call, words } = useRadar();
  const load = useCallback(
    (id: string) => call<ContactCard>(`contacts/${encodeURIComponent(id)}`),
    [call],
  );
  const { state, reload } = useLoad(load, String(crm.objectId));

  if (state.kind === 'loading') return <Loading label={words.loading} />;
  if (state.kind === 'failed') return <Failure {...state} words={words} onRetry={reload} />;
  return <ContactContent card={state.data} />;
}
