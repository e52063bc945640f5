import { hubspot, Text } from '@hubspot/ui-extensions';
import type { SettingsReply } from '@contracts/settings-card.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useLoad } from 'radar-shared/use-load.ts';
import { type Radar, useRadar } from 'radar-shared/use-radar.ts';
import { useCallback } from 'react';

hubspot.extend<'settings'>(() => <SettingsPage />);

/** What an administrator sets, and how the connection is doing. */
export function SettingsPage() {
  const { call, words } = useRadar();
  const { state, reload } = useSettings(call);
  if (state.kind === 'loading') return <Loading label={words.loading} />;
  if (state.kind === 'failed') return <Failure {...state} words={words} onRetry={reload} />;
  return <Text>{state.data.status.connection.state}</Text>;
}

function useSettings(call: Radar['call']) {
  const load = useCallback(() => call<SettingsReply>('settings'), [call]);
  return useLoad(load, 'settings');
}
