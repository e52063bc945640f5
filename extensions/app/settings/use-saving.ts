import type { SettingsReply } from '@contracts/settings-card.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';
import { useWrite, type Writing } from 'radar-shared/use-write.ts';
import type { Draft } from './use-draft.ts';

interface SavingParts {
  readonly reply: SettingsReply;
  readonly draft: Draft;
  readonly call: CallRadar;
  readonly onDone: (reply: SettingsReply, message: string) => void;
}

/** Saves what was changed on all tabs at once, against the version that the reader saw. */
export function useSaving({ reply, draft, call, onDone }: SavingParts): Writing {
  const { version, words } = reply;
  const { edits, patch } = draft;
  return useWrite<SettingsReply>({
    send: (requestId) =>
      call('settings', { method: 'PUT', body: { requestId, version, settings: patch } }),
    onDone: (saved) => {
      draft.forget(edits);
      onDone(saved, words.saved);
    },
  });
}
