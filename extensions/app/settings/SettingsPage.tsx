import { useState } from 'react';
import { hubspot, useExtensionActions } from '@hubspot/ui-extensions';
import type { RemoveReply, SettingsReply } from '@contracts/settings-card.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useRadar } from 'radar-shared/use-radar.ts';
import { ConnectionTab } from './connection/ConnectionTab.tsx';
import { Removed } from './connection/Removed.tsx';
import { SettingsTabs } from './SettingsTabs.tsx';
import { useSettings } from './use-settings.ts';

hubspot.extend<'settings'>(() => <SettingsPage />);

/** What an administrator sets, and how the connection is doing. */
export function SettingsPage() {
  const { call, words: local } = useRadar();
  const actions = useExtensionActions<'settings'>();
  const { state, reload, replace } = useSettings(call);
  const [removal, setRemoval] = useState<RemoveReply | null>(null);
  if (state.kind === 'loading') return <Loading label={local.loading} />;
  if (state.kind === 'failed') return <Failure {...state} words={local} onRetry={reload} />;

  const { data: reply, reloading } = state;
  if (removal) return <Removed removal={removal} words={reply.words} />;
  const afterWrite = (written: SettingsReply, message: string) => {
    actions.addAlert({ type: 'success', message });
    replace(written);
  };
  const shared = { reply, call, actions, onDone: afterWrite, onRemoved: setRemoval };
  // Nothing of the rest works without a connection.
  if (!reply.connection.connected) return <ConnectionTab {...shared} />;
  return <SettingsTabs {...shared} local={local} reloading={reloading} onReload={reload} />;
}
