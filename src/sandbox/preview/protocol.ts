import type { RemoteChannel } from '@remote-ui/core';
import type { FetchAnswer, FetchRequest } from './shapes.ts';

/*
 * What the worker, in which an extension runs, and the page, which shows it, ask of each other.
 */

export type Properties = Readonly<Record<string, string | null>>;

/** What an extension can do on the page around it. */
export interface HostApi {
  hsFetch(request: FetchRequest): Promise<FetchAnswer>;
  /** An action of the SDK, such as `addAlert`. Rejects for one that the preview lacks. */
  action(name: string, args: readonly unknown[]): Promise<unknown>;
  /** Null for a property without a value. */
  readProperties(names: readonly string[] | '*'): Promise<Properties>;
  log(level: LogLevel, message: string): Promise<void>;
  /** The extension threw while it rendered: nothing of it is left on the page. */
  crashed(message: string): Promise<void>;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Where an extension of the type `page` stands. */
export interface PageLocation {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface MountOptions {
  /** Address of the bundle. */
  readonly bundle: string;
  /** What `useExtensionContext` returns. */
  readonly context: unknown;
  readonly location: PageLocation;
}

/** What the page tells the worker. */
export interface WorkerApi {
  mount(channel: RemoteChannel, options: MountOptions): Promise<void>;
  setLocation(location: PageLocation): Promise<void>;
  /** Properties of the record are others now. */
  propertiesChanged(): Promise<void>;
}
