import { useCallback, useState } from 'react';
import type { SettingsReply } from '@contracts/settings-card.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';
import { type LoadState, useLoad } from 'radar-shared/use-load.ts';

interface Settings {
  readonly state: LoadState<SettingsReply>;
  readonly reload: () => void;
  /** A write has answered with how everything stands now: no need to ask again. */
  readonly replace: (reply: SettingsReply) => void;
}

/** The settings: loaded once, and again when told to. */
export function useSettings(call: CallRadar): Settings {
  const load = useCallback(() => call<SettingsReply>('settings'), [call]);
  const { state, reload } = useLoad(load, 'settings');
  const [newer, setNewer] = useState<{
    readonly than: SettingsReply;
    readonly reply: SettingsReply;
  } | null>(null);
  if (state.kind !== 'ready') return { state, reload, replace: () => undefined };
  const { data } = state;
  return {
    state: newer?.than === data ? { ...state, data: newer.reply } : state,
    reload,
    replace: (reply) => setNewer({ than: data, reply }),
  };
}
