import type { Portal } from '../portal.ts';
import type { RunningApp } from './run-wave.ts';
import type { StoryCompany, StoryEvent } from './story-events.ts';

export interface DisappointCustomerDeps {
  readonly portal: Portal;
  readonly app: RunningApp;
  readonly tell: (event: StoryEvent) => void;
}

const COMPLAINTS = ['The import lost our data', 'It happened again', 'Nobody calls us back'];

/**
 * A company that nobody could survey becomes a customer and complains: its risk rises by what it
 * does alone.
 */
export async function disappointCustomer(
  { portal, app, tell }: DisappointCustomerDeps,
  { companyId, name }: Pick<StoryCompany, 'companyId' | 'name'>,
): Promise<void> {
  portal.records.update('companies', companyId, { lifecyclestage: 'customer' });
  const company = { objectType: 'companies', id: companyId } as const;
  for (const deal of portal.associations.list(company, 'deals')) {
    portal.records.update('deals', deal.to.id, { dealstage: 'closedwon' });
  }
  const tickets = COMPLAINTS.map((subject) => {
    const ticket = portal.records.create('tickets', {
      subject,
      hs_pipeline: '0',
      hs_pipeline_stage: '1',
      hs_ticket_category: 'COMPLAINT',
      hs_ticket_priority: 'HIGH',
    });
    portal.associations.add(ticket, company, []);
    return ticket;
  });
  const [first] = tickets;
  for (const stage of ['4', '3']) {
    if (first) portal.records.update('tickets', first.id, { hs_pipeline_stage: stage });
  }
  await app.whenIdle();
  tell({ kind: 'complained', company: name, tickets: tickets.length });
}
