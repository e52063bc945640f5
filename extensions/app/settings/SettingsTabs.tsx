import { useState } from 'react';
import { Flex, Tab, Tabs } from '@hubspot/ui-extensions';
import type { LocalWords } from 'radar-shared/local-words.ts';
import type { ConnectionTabProps } from './connection/ConnectionTab.tsx';
import { SaveBar } from './form/SaveBar.tsx';
import { TabContent } from './TabContent.tsx';
import { SAVING_BY_THEMSELVES, type TabId, TABS, titleOf } from './tabs.ts';
import { useDraft } from './use-draft.ts';
import { useSaving } from './use-saving.ts';

interface SettingsTabsProps extends ConnectionTabProps {
  readonly local: LocalWords;
  readonly reloading: boolean;
  readonly onReload: () => void;
}

/**
 * The tabs of the form share one draft, so that changing the tab loses nothing and one click saves
 * all. A tab that saves by itself stays once it was opened, so that what was entered there stays, too.
 */
export function SettingsTabs({ local, reloading, onReload, ...props }: SettingsTabsProps) {
  const { reply, call, onDone } = props;
  const [selected, setSelected] = useState<TabId>('connection');
  const [opened, setOpened] = useState<ReadonlySet<TabId>>(new Set([selected]));
  const open = (tab: TabId) => {
    setSelected(tab);
    setOpened((before) => new Set([...before, tab]));
  };
  const stays = (tab: TabId) => SAVING_BY_THEMSELVES.includes(tab) && opened.has(tab);
  const draft = useDraft(reply);
  const saving = useSaving({ reply, draft, call, onDone });
  const reload = () => {
    saving.forget();
    onReload();
  };
  const savesSomething = selected in reply.form || draft.changes.length > 0;
  return (
    <Tabs selected={selected} onSelectedChange={(id: string | number) => open(id as TabId)}>
      {TABS.map((tab) => (
        <Tab key={tab} tabId={tab} title={titleOf(tab, reply.words)}>
          {(tab === selected || stays(tab)) && (
            <Flex direction="column" gap="lg">
              <TabContent {...props} tab={tab} draft={draft} local={local} onSaved={onReload} />
              {tab === selected && savesSomething && (
                <SaveBar {...{ draft, saving, reloading }} words={reply.words} onReload={reload} />
              )}
            </Flex>
          )}
        </Tab>
      ))}
    </Tabs>
  );
}
