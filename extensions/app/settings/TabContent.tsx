import { Flex } from '@hubspot/ui-extensions';
import { ConnectionTab, type ConnectionTabProps } from './connection/ConnectionTab.tsx';
import { Effect } from './effect/Effect.tsx';
import { FormTab } from './form/FormTab.tsx';
import { MappingTab } from './mapping/MappingTab.tsx';
import type { TabId } from './tabs.ts';
import type { Draft } from './use-draft.ts';

interface TabContentProps extends ConnectionTabProps {
  readonly tab: TabId;
  readonly draft: Draft;
}

/** What stands in a tab. */
export function TabContent({ tab, draft, ...connection }: TabContentProps) {
  const { call, reply } = connection;
  const { words, form } = reply;
  if (tab === 'connection') return <ConnectionTab {...connection} />;
  const shared = { sections: form[tab], draft, words };
  if (tab === 'mapping') return <MappingTab {...shared} call={call} />;
  return (
    <Flex direction="column" gap="lg">
      <FormTab {...shared} properties={null} />
      {(tab === 'health' || tab === 'churn') && <Effect draft={draft} words={words} call={call} />}
    </Flex>
  );
}
