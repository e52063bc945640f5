import { useMemo, useRef, useState } from 'react';
import { Alerts } from './Alerts.tsx';
import type { ShownAlert } from './Alerts.tsx';
import { FrameDialog } from './FrameDialog.tsx';
import type { FrameRequest, PageActions } from './page-actions.ts';

interface PageOptions {
  readonly refresh: () => void;
  readonly navigate: PageActions['navigate'];
  readonly addressOf: PageActions['addressOf'];
}

type PropertiesListener = Parameters<PageActions['onProperties']>[0];

interface OpenFrame {
  readonly frame: FrameRequest;
  readonly onClose: (() => void) | undefined;
}

const ALERT_MS = 8_000;

/** What the extensions of a page can have it do, and what it shows because of that. */
export function usePage({ refresh, navigate, addressOf }: PageOptions) {
  const [alerts, setAlerts] = useState<readonly ShownAlert[]>([]);
  const [open, setOpen] = useState<OpenFrame | null>(null);
  const listeners = useRef(new Set<PropertiesListener>());
  const lastKey = useRef(0);
  const latestRefresh = useRef(refresh);
  latestRefresh.current = refresh;

  const page = useMemo<PageActions>(() => {
    const drop = (key: number): void =>
      setAlerts((shown) => shown.filter((alert) => alert.key !== key));
    return {
      addAlert(alert) {
        lastKey.current += 1;
        const key = lastKey.current;
        setAlerts((shown) => [...shown, { ...alert, key, onDismiss: () => drop(key) }]);
        window.setTimeout(() => drop(key), ALERT_MS);
      },
      openFrame: (frame, onClose) => setOpen({ frame, onClose }),
      refresh: () => latestRefresh.current(),
      onProperties: (listener) => void listeners.current.add(listener),
      navigate,
      addressOf,
    };
  }, [navigate, addressOf]);

  const closeFrame = (): void => {
    open?.onClose?.();
    setOpen(null);
  };
  return {
    page,
    /** New values of the record arrived. */
    tellProperties: (properties: Readonly<Record<string, string>>) =>
      listeners.current.forEach((listener) => listener(properties)),
    shown: (
      <>
        <Alerts alerts={alerts} />
        {open && <FrameDialog {...open.frame} onClose={closeFrame} />}
      </>
    ),
  };
}
