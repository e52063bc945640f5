import { useRef, useState } from 'react';
import type { RadarDraft, RadarEditorReply } from '@contracts/radar-editor.ts';
import { useWrite, type Writing } from 'radar-shared/use-write.ts';
import type { RadarsApi } from './radars-api.ts';

export interface Draft {
  readonly draft: RadarDraft;
  readonly opened: RadarEditorReply;
  readonly isDirty: boolean;
  readonly saving: Writing;
  /** Replaces the draft by what a function makes of the newest one. */
  readonly edit: (change: (draft: RadarDraft) => RadarDraft) => void;
  readonly readNewest: () => RadarDraft;
}

/** The draft of one radar from opening to saving, again and again. */
export function useDraft(
  loaded: RadarEditorReply,
  api: RadarsApi,
  onSaved: (name: string) => void,
): Draft {
  const [opened, setOpened] = useState(loaded);
  const [draft, setDraft] = useState(loaded.draft);
  // Beside the state: leaving a field and clicking "save" are one move, and come at once.
  const newest = useRef(loaded.draft);
  const replace = (next: RadarDraft) => {
    newest.current = next;
    setDraft(next);
  };
  const saving = useWrite({
    send: (requestId) =>
      api.save(opened.radar.radarId, {
        requestId,
        version: opened.version,
        radar: newest.current,
      }),
    onDone: (saved) => {
      setOpened(saved);
      replace(saved.draft);
      onSaved(saved.radar.name);
    },
  });
  return {
    draft,
    opened,
    isDirty: JSON.stringify(draft) !== JSON.stringify(opened.draft),
    saving,
    edit: (change) => replace(change(newest.current)),
    readNewest: () => newest.current,
  };
}
