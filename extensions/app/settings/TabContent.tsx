import { Flex } from '@hubspot/ui-extensions';
import type { LocalWords } from 'radar-shared/local-words.ts';
import { ConnectionTab, type ConnectionTabProps } from './connection/ConnectionTab.tsx';
import { Effect } from './effect/Effect.tsx';
import { FormTab } from './form/FormTab.tsx';
import { GroupsTab } from './groups/GroupsTab.tsx';
import { MappingTab } from './mapping/MappingTab.tsx';
import { RadarsTab } from './radars/RadarsTab.tsx';
import type { TabId } from './tabs.ts';
import type { Draft } from './use-draft.ts';

interface TabContentProps extends ConnectionTabProps {
  readonly tab: TabId;
  readonly draft: Draft;
  readonly local: LocalWords;
  /** A tab that saves by itself has made a newer version of the settings. */
  readonly onSaved: () => void;
}

/** What stands in a tab. */
export function TabContent({ tab, draft, local, onSaved, ...connection }: TabContentProps) {
  const { call, reply } = connection;
  const { words, form } = reply;
  if (tab === 'connection') return <ConnectionTab {...connection} />;
  if (tab === 'radars') return <RadarsTab call={call} words={local} onSaved={onSaved} />;
  if (tab === 'groups') return <GroupsTab call={call} words={local} onSaved={onSaved} />;
  const shared = { sections: form[tab], draft, words };
  if (tab === 'mapping') return <MappingTab {...shared} call={call} />;
  return (
    <Flex direction="column" gap="lg">
      <FormTab {...shared} properties={null} />
      {(tab === 'health' || tab === 'churn') && <Effect draft={draft} words={words} call={call} />}
    </Flex>
  );
}
