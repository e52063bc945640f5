import { useMemo, useState } from 'react';
import type { CallRadar } from 'radar-shared/call-radar.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import type { LocalWords } from 'radar-shared/local-words.ts';
import { useLoad } from 'radar-shared/use-load.ts';
import { createRadarsApi } from './radars-api.ts';
import { RadarEditor } from './RadarEditor.tsx';
import { RadarLibrary } from './RadarLibrary.tsx';

interface RadarsTabProps {
  readonly call: CallRadar;
  readonly words: LocalWords;
  /** The settings have a newer version: the health radar was chosen. */
  readonly onSaved: () => void;
}

/** The radar library; one radar of it at a time is open in the editor. */
export function RadarsTab({ call, words, onSaved }: RadarsTabProps) {
  const api = useMemo(() => createRadarsApi(call), [call]);
  const { state, reload } = useLoad(api.list, 'radars');
  const [openId, setOpenId] = useState<string | null>(null);

  if (state.kind === 'loading') return <Loading label={words.loading} />;
  if (state.kind === 'failed') return <Failure {...state} words={words} onRetry={reload} />;
  const open = (radarId: string | null) => {
    setOpenId(radarId);
    reload();
  };
  if (openId === null) {
    const afterHealth = () => {
      reload();
      onSaved();
    };
    return (
      <RadarLibrary
        library={state.data}
        api={api}
        onOpen={setOpenId}
        onCreated={open}
        onChanged={reload}
        onHealthSaved={afterHealth}
      />
    );
  }
  return (
    <RadarEditor
      key={openId}
      radarId={openId}
      library={state.data}
      api={api}
      localWords={words}
      onOpen={open}
    />
  );
}
