import { Flex } from '@hubspot/ui-extensions';
import { ConnectionTab, type ConnectionTabProps } from './connection/ConnectionTab.tsx';
import { Effect } from './effect/Effect.tsx';
import { FormTab } from './form/FormTab.tsx';
import type { LoadProperties } from './form/load-properties.ts';
import type { TabId } from './tabs.ts';
import type { Draft } from './use-draft.ts';

interface TabContentProps extends ConnectionTabProps {
  readonly tab: TabId;
  readonly draft: Draft;
  readonly loadProperties: LoadProperties;
}

/** What stands in a tab. */
export function TabContent({ tab, draft, loadProperties, ...connection }: TabContentProps) {
  const { call, reply } = connection;
  const { words, form } = reply;
  switch (tab) {
    case 'connection':
      return <ConnectionTab {...connection} />;
    case 'health':
    case 'churn':
      return (
        <Flex direction="column" gap="lg">
          <FormTab {...{ sections: form[tab], draft, words, loadProperties }} />
          <Effect draft={draft} words={words} call={call} />
        </Flex>
      );
    default:
      return <FormTab {...{ sections: form[tab], draft, words, loadProperties }} />;
  }
}
