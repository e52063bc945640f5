import { useCallback, useEffect, useState } from 'react';
import type { PageLocation } from '../protocol.ts';
import type { PageSetup } from '../shapes.ts';
import { Extension } from './Extension.tsx';
import { goToAppPage, readAppLocation, toAppAddress } from './app-address.ts';
import type { PageSlots } from './page-slots.ts';
import { usePage } from './use-page.tsx';

interface AppPageProps {
  readonly kind: 'app' | 'settings';
  readonly title: string;
  readonly setup: PageSetup;
}

/** The app's own page or its settings: one extension that has the page for itself. */
export function AppPage({ kind, title, setup }: AppPageProps) {
  const { location, navigate } = useAppLocation(kind);
  const { slots, head } = useSlots(title);
  const { page, shown } = usePage({
    refresh: () => undefined,
    navigate,
    addressOf: toAppAddress,
  });
  const [extension] = setup.extensions;
  return (
    <main id="main" className={`app ${kind}`}>
      {head}
      <div className="box sheet">
        {extension ? (
          slots && <Extension {...{ extension, setup, page, location, slots }} record={null} />
        ) : (
          <p className="empty">The app has no extension for this page.</p>
        )}
      </div>
      {shown}
    </main>
  );
}

/** The head of the page, and the places in it that the extension can fill. */
function useSlots(title: string) {
  const [breadcrumbs, setBreadcrumbs] = useState<HTMLElement | null>(null);
  const [heading, setHeading] = useState<HTMLElement | null>(null);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const [slots, setSlots] = useState<PageSlots | null>(null);
  useEffect(() => {
    if (breadcrumbs && heading && actions) setSlots({ breadcrumbs, title: heading, actions });
  }, [breadcrumbs, heading, actions]);
  const head = (
    <header className="page-head">
      <div ref={setBreadcrumbs} />
      <div className="row">
        <h1>
          <span className="given" ref={setHeading} />
          <span className="default">{title}</span>
        </h1>
        <div ref={setActions} />
      </div>
    </header>
  );
  return { slots, head };
}

/** Where the app's page stands, as the address bar says. */
function useAppLocation(kind: AppPageProps['kind']) {
  const [current, setCurrent] = useState<PageLocation>(() => readAppLocation(window.location));
  useEffect(() => {
    const follow = (): void => setCurrent(readAppLocation(window.location));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const navigate = useCallback(
    (to: string, params?: Readonly<Record<string, string>>) => {
      if (kind === 'settings') {
        goToAppPage(to, params);
        return;
      }
      history.pushState(null, '', toAppAddress(to, params));
      setCurrent(readAppLocation(window.location));
      window.scrollTo(0, 0);
    },
    [kind],
  );
  return { location: current, navigate };
}
