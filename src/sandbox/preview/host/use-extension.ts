import { createRemoteReceiver } from '@remote-ui/core';
import type { RemoteReceiver } from '@remote-ui/core';
import { createEndpoint, retain } from '@remote-ui/rpc';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { HostApi, PageLocation, WorkerApi } from '../protocol.ts';
import { callApp } from './call-app.ts';

export interface ExtensionOptions {
  readonly bundle: string;
  /** What `useExtensionContext` returns; another one starts the extension anew. */
  readonly context: unknown;
  readonly location: PageLocation;
  readonly act: (name: string, args: readonly unknown[]) => unknown;
  /** Raw values of the record. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface RunningExtension {
  readonly receiver: RemoteReceiver;
  /** Why nothing is left of it. */
  readonly crash: string | null;
}

type Remote = { readonly [Name in keyof WorkerApi]: WorkerApi[Name] };

/** Runs an extension's bundle in a worker of its own, as long as the component is there. */
export function useExtension(options: ExtensionOptions): RunningExtension {
  const { bundle, context, location, properties } = options;
  const receiver = useMemo(
    () => createRemoteReceiver(),
    // Each start draws on a sheet of its own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [bundle, context],
  );
  const [crash, setCrash] = useState<string | null>(null);
  const remote = useRef<Remote | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const worker = new Worker('/preview/assets/worker.js');
    const endpoint = createEndpoint<WorkerApi>(worker);
    const fail = (message: string): void => {
      console.error(message);
      setCrash(message);
    };
    endpoint.expose({ ...createHostApi(latest, fail) });
    remote.current = endpoint.call;
    endpoint.call
      .mount(receiver.receive, { bundle, context, location: latest.current.location })
      .catch((error: unknown) => fail(String(error)));
    return () => {
      remote.current = null;
      worker.terminate();
    };
  }, [bundle, context, receiver]);

  useEffect(() => void remote.current?.setLocation(location), [location]);
  useEffect(() => void remote.current?.propertiesChanged(), [properties]);
  return { receiver, crash };
}

function createHostApi(
  latest: { readonly current: ExtensionOptions },
  fail: (message: string) => void,
): HostApi {
  return {
    hsFetch: callApp,
    action: (name, args) => {
      // Among them may be functions, which are called later.
      retain(args);
      return Promise.resolve(latest.current.act(name, args));
    },
    readProperties: (names) => Promise.resolve(pick(latest.current.properties, names)),
    log: async (level, message) => console[level](message),
    crashed: async (message) => fail(message),
  };
}

function pick(properties: Readonly<Record<string, string>>, names: readonly string[] | '*') {
  if (names === '*') return properties;
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}
