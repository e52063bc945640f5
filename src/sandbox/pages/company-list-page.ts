import type { Html } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import type { Column } from './layout.ts';
import { renderPage, renderTable } from './layout.ts';
import type { PageContext } from './page-context.ts';
import { nameOf, ownerName } from './portal-view.ts';
import { byRiskAndHealth, healthCell, riskCell, waveCell } from './radar-cells.ts';

/** The portal's home: every company, the ones that need somebody now on top. */
export function renderHome(context: PageContext): Html {
  const { portal } = context;
  const companies = portal.records.list('companies').toSorted(byRiskAndHealth);
  const contacts = portal.records.list('contacts').length;
  const mails = context.mailbox.mails().length;
  return renderPage({
    title: 'Companies',
    section: '/',
    lead: html`Account ${portal.portalId} with ${companies.length} companies and ${contacts}
      contacts. It is ${context.format.moment(portal.clock.now())} here, and
      <a href="/mailbox">${mails} ${mails === 1 ? 'mail' : 'mails'}</a> arrived so far.`,
    content: renderTable('Companies', companyColumns(context), companies, 'There is no company.'),
  });
}

function companyColumns({ portal, format }: PageContext): Column<CrmRecord>[] {
  const renewal = portal.properties.find('companies', 'renewal_date');
  return [
    {
      head: 'Company',
      cell: (company) => html`<a href="/company/${company.id}">${nameOf(company)}</a>`,
    },
    { head: 'Health', cell: (company) => healthCell(portal, format, company) },
    { head: 'Churn risk', cell: (company) => riskCell(portal, format, company) },
    { head: 'Survey', cell: (company) => waveCell(portal, format, company) },
    { head: 'Owner', shape: 'short', cell: (company) => ownerName(portal, company) },
    ...(renewal
      ? [
          {
            head: 'Renewal',
            shape: 'short' as const,
            cell: (company: CrmRecord) =>
              format.value(renewal, company.properties['renewal_date'] ?? ''),
          },
        ]
      : []),
    {
      head: 'Why',
      shape: 'wide',
      cell: (company) => company.properties['radar_churn_reasons'] ?? '',
    },
  ];
}
