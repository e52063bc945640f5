import { complain } from './complain.ts';
import type { Portal } from '../portal.ts';
import type { RunningApp } from './run-wave.ts';
import type { StoryCompany, StoryEvent } from './story-events.ts';

export interface DisappointCustomerDeps {
  readonly portal: Portal;
  readonly app: RunningApp;
  readonly tell: (event: StoryEvent) => void;
}

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
  const tickets = complain(portal, companyId);
  await app.whenIdle();
  tell({ kind: 'complained', company: name, tickets });
}
