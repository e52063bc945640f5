import type { Portal } from '../portal.ts';

const COMPLAINTS = ['The import lost our data', 'It happened again', 'Nobody calls us back'];

/** A company complains three times, and has a ticket reopened. Returns how many tickets it wrote. */
export function complain(portal: Portal, companyId: string): number {
  const tickets = COMPLAINTS.map((subject) => writeTicket(portal, companyId, subject, 'COMPLAINT'));
  const [first] = tickets;
  for (const stage of ['4', '3']) {
    if (first) portal.records.update('tickets', first.id, { hs_pipeline_stage: stage });
  }
  return tickets.length;
}

/** A new ticket of a company, of this category. */
export function writeTicket(portal: Portal, companyId: string, subject: string, category: string) {
  const ticket = portal.records.create('tickets', {
    subject,
    hs_pipeline: '0',
    hs_pipeline_stage: '1',
    hs_ticket_category: category,
    hs_ticket_priority: 'HIGH',
  });
  portal.associations.add(ticket, { objectType: 'companies', id: companyId }, []);
  return ticket;
}
