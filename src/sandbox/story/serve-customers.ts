import { DEAL_PIPELINE, isClosedStage, TICKET_PIPELINE } from '../crm/pipelines.ts';
import type { Portal } from '../portal.ts';
import type { RunningApp } from './run-wave.ts';
import type { StoryEvent } from './story-events.ts';

export interface ServeCustomersDeps {
  readonly portal: Portal;
  readonly app: RunningApp;
  readonly tell: (event: StoryEvent) => void;
}

const CLOSED_TICKET = '4';
const DAY_MS = 86_400_000;

/** The vendor's team does its work: support closes what is open, sales moves what is overdue. */
export async function serveCustomers({ portal, app, tell }: ServeCustomersDeps): Promise<void> {
  const open = portal.records
    .list('tickets')
    .filter(
      ({ properties }) => !isClosedStage(TICKET_PIPELINE, properties['hs_pipeline_stage'] ?? ''),
    );
  for (const { id } of open) {
    portal.records.update('tickets', id, { hs_pipeline_stage: CLOSED_TICKET });
  }
  const soon = portal.clock.now().getTime() + 120 * DAY_MS;
  const overdue = portal.records.list('deals').filter(({ properties }) => {
    const isOpen = !isClosedStage(DEAL_PIPELINE, properties['dealstage'] ?? '');
    return isOpen && Date.parse(properties['closedate'] ?? '') < soon;
  });
  for (const { id } of overdue) {
    portal.records.update('deals', id, { closedate: new Date(soon).toISOString() });
  }
  await app.whenIdle();
  tell({ kind: 'served', tickets: open.length });
}
