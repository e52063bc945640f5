import type { TabProps, TabsProps } from '@hubspot/ui-extensions';
import { createContext, useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';

type TabId = string | number;

interface TabEntry {
  readonly tabId: TabId;
  readonly panel: HTMLElement;
  readonly title: string;
  readonly isDisabled: boolean;
  readonly tooltip: string | undefined;
}

interface TabsScope {
  readonly selected: TabId | undefined;
  /** Returns how to take it out again. */
  readonly register: (entry: TabEntry) => () => void;
}

const TabsContext = createContext<TabsScope | null>(null);

export function Tabs(props: TabsProps) {
  const { defaultSelected, selected, variant = 'default', fill = false, children } = props;
  const [entries, setEntries] = useState<readonly TabEntry[]>([]);
  const [own, setOwn] = useState(defaultSelected);
  const current = selected ?? own ?? entries[0]?.tabId;
  const register = useMemo(
    () => (entry: TabEntry) => {
      setEntries((before) => [...before, entry].toSorted(byPosition));
      return () => setEntries((before) => before.filter((each) => each !== entry));
    },
    [],
  );
  const scope = useMemo(() => ({ selected: current, register }), [current, register]);
  const select = (tabId: TabId): void => {
    setOwn(tabId);
    (props.onSelectedChange as ((tabId: TabId) => void) | undefined)?.(tabId);
  };
  return (
    <div className={classNames('ui-tabs', variant, fill && 'is-filled')} data-testid={props.testId}>
      <div role="tablist" onKeyDown={moveAmongTabs}>
        {entries.map(({ tabId, panel, title, isDisabled, tooltip }) => (
          <button
            key={tabId}
            type="button"
            role="tab"
            id={`${panel.id}-tab`}
            aria-selected={tabId === current}
            aria-controls={panel.id}
            tabIndex={tabId === current ? 0 : -1}
            disabled={isDisabled}
            title={tooltip}
            onClick={() => select(tabId)}
          >
            {title}
          </button>
        ))}
      </div>
      <TabsContext.Provider value={scope}>{children}</TabsContext.Provider>
    </div>
  );
}

export function Tab({ tabId, title = '', disabled = false, tooltip, testId, children }: TabProps) {
  const scope = useContext(TabsContext);
  const autoId = useId();
  const id = tabId ?? autoId;
  const panel = useRef<HTMLDivElement>(null);
  const register = scope?.register;
  useEffect(() => {
    if (!panel.current || !register) return undefined;
    return register({ tabId: id, panel: panel.current, title, isDisabled: disabled, tooltip });
  }, [register, id, title, disabled, tooltip]);
  const isSelected = scope?.selected === id;
  return (
    <div
      ref={panel}
      role="tabpanel"
      id={autoId}
      aria-labelledby={`${autoId}-tab`}
      hidden={!isSelected}
      data-testid={testId}
    >
      {isSelected && children}
    </div>
  );
}

function byPosition(a: TabEntry, b: TabEntry): number {
  return a.panel.compareDocumentPosition(b.panel) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The arrow keys go from tab to tab. */
function moveAmongTabs({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return;
  const tabs = [...currentTarget.querySelectorAll<HTMLElement>('[role=tab]:not(:disabled)')];
  const now = tabs.findIndex((tab) => tab === document.activeElement);
  const next = tabs[(now + step + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
}
