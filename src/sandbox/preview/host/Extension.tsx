import { RemoteRenderer } from '@remote-ui/react/host';
import { useMemo } from 'react';
import type { PageLocation } from '../protocol.ts';
import type { PageSetup, PreviewExtension, RecordState } from '../shapes.ts';
import { HeadingContext } from './components/heading-context.ts';
import { createExtensionController } from './components/create-extension-controller.tsx';
import { createActions } from './create-actions.ts';
import { HostContext } from './host-context.ts';
import { createOverlayRegistry } from './overlay-registry.ts';
import type { PageActions } from './page-actions.ts';
import type { PageSlots } from './page-slots.ts';
import { useExtension } from './use-extension.ts';

interface ExtensionProps {
  readonly extension: PreviewExtension;
  readonly setup: PageSetup;
  readonly page: PageActions;
  /** The record that it stands on; null on the app's own pages. */
  readonly record: Pick<RecordState, 'id' | 'objectTypeId' | 'properties'> | null;
  readonly location?: PageLocation;
  readonly slots?: PageSlots;
}

const START: PageLocation = { path: '/', params: {} };
const NO_PROPERTIES = {};

/** One extension: its production bundle in a worker, and what it shows. */
export function Extension(props: ExtensionProps) {
  const { extension, setup, page, record, location = START, slots = null } = props;
  const overlays = useMemo(() => createOverlayRegistry(), []);
  const controller = useMemo(() => createExtensionController(), []);
  const properties = record?.properties ?? NO_PROPERTIES;
  const context = useMemo(
    () => describeContext(extension, setup, record),
    // What the record is, not what it says: a change of a value starts nothing anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [extension, setup, record?.id, record?.objectTypeId],
  );
  const act = createActions({ page, overlays, properties });
  const { bundle } = extension;
  const { receiver, crash } = useExtension({ bundle, context, location, act, properties });
  const services = useMemo(
    () => ({ overlays, slots, navigate: page.navigate, addressOf: page.addressOf }),
    [overlays, slots, page],
  );
  if (crash !== null) return <Crash message={crash} />;
  return (
    <HostContext.Provider value={services}>
      <div className="extension" lang={setup.user.language} data-extension={extension.uid}>
        <HeadingContext.Provider value={record ? 'h3' : 'h2'}>
          <RemoteRenderer receiver={receiver} controller={controller} />
        </HeadingContext.Provider>
      </div>
    </HostContext.Provider>
  );
}

function Crash({ message }: { readonly message: string }) {
  return (
    <div className="crash" role="alert">
      <p>This extension has thrown an error.</p>
      <pre>{message}</pre>
    </div>
  );
}

function describeContext(
  { name, location }: PreviewExtension,
  { app, portal, user, variables }: PageSetup,
  record: ExtensionProps['record'],
) {
  return {
    location,
    user: { ...user, emails: [user.email], roles: [], teams: [], permissions: [] },
    portal,
    variables,
    extension: { appId: app.id, appName: app.name, cardTitle: name },
    ...(record && { crm: { objectId: Number(record.id), objectTypeId: record.objectTypeId } }),
  };
}
