import type { RadarListReply } from '@contracts/radar-editor.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import type { LocalWords } from 'radar-shared/local-words.ts';
import { useLoad } from 'radar-shared/use-load.ts';
import { EditorForm } from './EditorForm.tsx';
import { ReadyRadar } from './ReadyRadar.tsx';
import type { RadarsApi } from './radars-api.ts';

interface RadarEditorProps {
  readonly radarId: string;
  readonly library: RadarListReply;
  readonly api: RadarsApi;
  readonly localWords: LocalWords;
  /** Opens another radar, or the list. */
  readonly onOpen: (radarId: string | null) => void;
}

/** One radar: to be changed where that is allowed, otherwise to be read and copied. */
export function RadarEditor({ radarId, library, api, localWords, onOpen }: RadarEditorProps) {
  const { state, reload } = useLoad(api.open, radarId);
  if (state.kind === 'loading') return <Loading label={localWords.loading} />;
  if (state.kind === 'failed') return <Failure {...state} words={localWords} onRetry={reload} />;
  const { data } = state;
  if (!data.radar.canEdit) {
    return <ReadyRadar opened={data} library={library} api={api} onOpen={onOpen} />;
  }
  return (
    <EditorForm
      // What was loaded anew after a conflict starts afresh.
      key={data.version}
      loaded={data}
      library={library}
      api={api}
      reloading={state.reloading}
      onReload={reload}
      onBack={() => onOpen(null)}
    />
  );
}
