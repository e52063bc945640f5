import { createRemoteRoot } from '@remote-ui/core';
import type { RemoteChannel } from '@remote-ui/core';
import { createRoot } from '@remote-ui/react';
import { createEndpoint, retain } from '@remote-ui/rpc';
import { createElement } from 'react';
import type { HostApi, MountOptions, WorkerApi } from '../protocol.ts';
import { CrashGuard } from './CrashGuard.tsx';
import { createStore } from './store.ts';
import { installGlobals } from './install-globals.ts';
import { takeAway } from './take-away.ts';

/*
 * The worker that one extension runs in. It gives the production bundle what HubSpot's worker gives
 * it, and shows nothing itself: the page draws what comes over the channel.
 */

const endpoint = createEndpoint<HostApi>(self);
const host = endpoint.call;
const store = createStore();
const { takeExtension, propertiesChanged } = installGlobals({ host, store });
const load = takeAway();

const api: WorkerApi = {
  async mount(channel, options) {
    retain(channel);
    await mount(channel, options);
  },
  setLocation: async (location) => store.setLocation(location),
  propertiesChanged: async () => propertiesChanged(),
};
endpoint.expose({ ...api });

self.addEventListener('unhandledrejection', ({ reason }) => {
  void host.log('error', `Unhandled rejection: ${describe(reason)}`);
});

async function mount(channel: RemoteChannel, options: MountOptions): Promise<void> {
  store.begin(options);
  load(options.bundle);
  const Extension = takeExtension();
  const root = createRemoteRoot(channel);
  const onCrash = (error: Error): void => void host.crashed(describe(error));
  const guarded = createElement(CrashGuard, { onCrash }, createElement(Extension));
  createRoot(root).render(guarded);
  await root.mount();
}

function describe(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
