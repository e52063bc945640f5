import type { Portal } from '../portal.ts';
import type { CardDoors } from './card-doors.ts';
import { installApp } from './install-app.ts';
import type { RunningApp } from './run-wave.ts';
import type { StoryEvent } from './story-events.ts';

export interface ConnectAppDeps extends Pick<CardDoors, 'setUpLists' | 'setUpWorkflow'> {
  readonly portal: Portal;
  readonly app: RunningApp;
  readonly appOrigin: string;
  readonly tell: (event: StoryEvent) => void;
}

/**
 * What an administrator does before anybody can ask anybody: installs the app, lets it make its
 * lists and its workflow, and turns the workflow on.
 */
export async function connectApp(deps: ConnectAppDeps): Promise<void> {
  const { portal, app } = deps;
  await installApp(deps.appOrigin, portal.portalId);
  await app.whenIdle();
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
