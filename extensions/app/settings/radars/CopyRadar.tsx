import { LoadingButton, useExtensionActions } from '@hubspot/ui-extensions';
import type { RadarWords } from '@contracts/radar-editor.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import type { RadarsApi } from './radars-api.ts';

interface CopyRadarProps {
  readonly radarId: string;
  readonly size: 'xs' | 'md';
  readonly words: RadarWords;
  readonly api: RadarsApi;
  readonly onCreated: (radarId: string) => void;
}

/** Copies a radar and opens the copy. */
export function CopyRadar({ radarId, size, words, api, onCreated }: CopyRadarProps) {
  const { addAlert } = useExtensionActions<'settings'>();
  const { pending, run } = useWrite({
    send: async (requestId) => {
      const reply = await api.create({ copyOf: radarId }, requestId);
      if (!reply.ok) {
        const { message, action } = reply.error;
        addAlert({ type: 'danger', title: words.createFailed, message: `${message} ${action}` });
      }
      return reply;
    },
    onDone: ({ radar }) => onCreated(radar.radarId),
  });
  return (
    <LoadingButton testId={`copy-${radarId}`} size={size} loading={pending} onClick={run}>
      {size === 'xs' ? words.copy : words.copyToEdit}
    </LoadingButton>
  );
}
