import * as RemoteUI from '@remote-ui/react';
import React from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { HostApi } from '../protocol.ts';
import { createCrmReads } from './crm-reads.ts';
import { createHsFetch } from './hs-fetch.ts';
import type { Store } from './store.ts';

type Host = { readonly [Name in keyof HostApi]: HostApi[Name] };
type RenderExtension = (api: unknown) => ReactNode;

export interface InstallDeps {
  readonly host: Host;
  readonly store: Store;
}

/**
 * Gives the worker the globals that a bundle of HubSpot's bundler counts on: React and RemoteUI,
 * which it does not contain, `extend_V2`, `hsFetch`, `logger` and `hsWorkerAPI` (source: the SDK,
 * `worker-globals`).
 */
export function installGlobals({ host, store }: InstallDeps): {
  /** What the bundle gave to `hubspot.extend`. Throws when it gave nothing. */
  readonly takeExtension: () => ComponentType;
  readonly propertiesChanged: () => void;
} {
  let extension: RenderExtension | null = null;
  const actions = createActions(host);
  const crm = createCrmReads(host);
  const api = () => ({
    context: store.context(),
    actions,
    runServerlessFunction: refuseServerless,
  });
  Object.assign(self, {
    React,
    RemoteUI,
    logger: createLogger(host),
    __HUBSPOT_EXTENSION_WORKER__: true,
    extend_V2: (render: RenderExtension) => {
      extension = render;
    },
    serverless: refuseServerless,
    hsFetch: createHsFetch(host),
    hsWorkerAPI: {
      useExtensionContext: store.context,
      useExtensionActions: () => actions,
      useExtensionApi: api,
      useAppPageLocation: () => React.useSyncExternalStore(store.subscribe, store.location),
      ...crm.api,
    },
  });
  return {
    takeExtension: () => {
      const render = extension;
      if (!render) throw new Error('The bundle did not call hubspot.extend().');
      return () => render(api());
    },
    propertiesChanged: crm.propertiesChanged,
  };
}

/** Every name is an action; the page says which of them it knows. */
function createActions(host: Host): object {
  return new Proxy(
    {},
    {
      get: (_target, name) =>
        typeof name === 'string' ? (...args: unknown[]) => host.action(name, args) : undefined,
    },
  );
}

function createLogger(host: Host): object {
  const levels = ['debug', 'info', 'warn', 'error'] as const;
  return Object.fromEntries(
    levels.map((level) => [level, (message: unknown) => void host.log(level, String(message))]),
  );
}

function refuseServerless(): Promise<never> {
  return Promise.reject(new Error('HubSpot’s serverless functions do not run in the preview.'));
}
