import type { Portal } from '../portal.ts';
import { FORMER, OWN } from '../sample-data/own-properties.ts';
import type { CardDoors } from './card-doors.ts';
import { installApp } from './install-app.ts';
import type { RunningApp } from './run-wave.ts';
import type { StoryEvent } from './story-events.ts';

export interface ConnectAppDeps extends Pick<
  CardDoors,
  'setUpLists' | 'setUpWorkflow' | 'saveMapping'
> {
  readonly portal: Portal;
  readonly app: RunningApp;
  readonly appOrigin: string;
  readonly tell: (event: StoryEvent) => void;
}

/**
 * What an administrator does before anybody can ask anybody: installs the app, tells it which
 * properties divide the customers, lets it make its lists and its workflow, and turns that on.
 */
export async function connectApp(deps: ConnectAppDeps): Promise<void> {
  const { portal, app } = deps;
  await installApp(deps.appOrigin, portal.portalId);
  await app.whenIdle();
  await mapProperties(deps);
  await deps.setUpLists();
  await deps.setUpWorkflow();
  const workflows = portal.workflows.list();
  for (const { flowId } of workflows) portal.workflows.setEnabled(flowId, true);
  deps.tell({
    kind: 'connected',
    on: portal.clock.now(),
    lists: portal.lists.list().length,
    workflows: workflows.map(({ definition }) => definition.name),
  });
}

/** Those of the sample account's own properties that the account has: an import has none. */
async function mapProperties({ portal, saveMapping }: ConnectAppDeps): Promise<void> {
  const wanted = [
    ['segmentProperty', 'companies', OWN.tier],
    ['valueProperty', 'companies', OWN.contractValue],
    ['referrerProperty', 'deals', OWN.referredBy],
    ['customerSinceProperty', 'companies', OWN.customerSince],
    ['firstValueProperty', 'companies', OWN.liveSince],
    ['lostProperty', 'companies', OWN.state],
  ] as const;
  const there = wanted.filter(([, object, name]) => portal.properties.find(object, name));
  if (there.length === 0) return;
  const knowsLoss = there.some(([setting]) => setting === 'lostProperty');
  const mapping = there.map(([setting, , name]): [string, string] => [setting, name]);
  await saveMapping({ ...Object.fromEntries(mapping), ...(knowsLoss && { lostValue: FORMER }) });
}
