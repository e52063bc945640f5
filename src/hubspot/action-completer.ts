import { z } from 'zod';
import type { ActionCompleter, ActionOutputs } from '../actions/ports.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { findRefusal } from './to-app-error.ts';

interface Callback {
  readonly client: HubSpotClient;
  readonly portalId: number;
  readonly callbackId: string;
}

/** Lets the waiting workflows of every connected portal go on. */
export function createActionCompleter(deps: { client: HubSpotClient }): ActionCompleter {
  return {
    async complete(portalId, callbackId, outputs) {
      const callback = { client: deps.client, portalId, callbackId };
      const outputFields = { ...outputs, hs_execution_state: 'SUCCESS' };
      try {
        await send(callback, { outputFields });
      } catch (error) {
        // HubSpot's descriptions differ: the newest one requires `typedOutputs`, older ones, which
        // the same server answers, do not know it.
        if (findRefusal(error)?.status !== 400) throw error;
        await send(callback, { outputFields, typedOutputs: {} });
      }
    },
  };
}

async function send(
  { client, portalId, callbackId }: Callback,
  body: { outputFields: ActionOutputs; typedOutputs?: Readonly<Record<string, never>> },
): Promise<void> {
  await client.request(portalId, {
    method: 'POST',
    path: paths.completeCallback(callbackId),
    body,
    // The second time HubSpot no longer waits.
    repeatable: true,
    schema: z.unknown(),
  });
}
