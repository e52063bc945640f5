import { useCallback } from 'react';
import type { GroupsReply } from '@contracts/groups-card.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import type { LocalWords } from 'radar-shared/local-words.ts';
import { useLoad } from 'radar-shared/use-load.ts';
import { GroupsEditor } from './GroupsEditor.tsx';

interface GroupsTabProps {
  readonly call: CallRadar;
  readonly words: LocalWords;
  /** The settings have a newer version. */
  readonly onSaved: () => void;
}

/** Where the group and the role weight of a respondent come from. */
export function GroupsTab({ call, words, onSaved }: GroupsTabProps) {
  const load = useCallback(() => call<GroupsReply>('settings/groups'), [call]);
  const { state, reload } = useLoad(load, 'groups');
  if (state.kind === 'loading') return <Loading label={words.loading} />;
  if (state.kind === 'failed') return <Failure {...state} words={words} onRetry={reload} />;
  const afterSave = () => {
    reload();
    onSaved();
  };
  return (
    <GroupsEditor
      // What was loaded anew starts afresh.
      key={state.data.version}
      loaded={state.data}
      reloading={state.reloading}
      call={call}
      onReload={reload}
      onSaved={afterSave}
    />
  );
}
