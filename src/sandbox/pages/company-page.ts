import type { Html, HtmlValue } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import { DEAL_PIPELINE, stageLabel, TICKET_PIPELINE } from '../crm/pipelines.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import { renderEnrolments } from './enrolment-table.ts';
import { renderFacts, renderPage, renderTable, renderTag } from './layout.ts';
import type { PageContext } from './page-context.ts';
import { labelsBetween, listAssociated, listExclusions, nameOf, ownerName } from './portal-view.ts';
import { healthCell, radarFacts, riskCell, waveCell } from './radar-cells.ts';

/** A company's record: what Radar knows of it, its people, and what happens around it. */
export function renderCompany(context: PageContext, company: CrmRecord): Html {
  return renderPage({
    title: nameOf(company),
    section: '/',
    content: html`
      ${renderFacts(companyFacts(context, company))}
      <section>
        <h2>Radar</h2>
        ${radarSection(context, company)}
      </section>
      <section>
        <h2>Contacts</h2>
        ${contactTable(context, company)}
      </section>
      <section>
        <h2>Tasks</h2>
        ${taskTable(context, company)}
      </section>
      <section>
        <h2>Workflow history</h2>
        ${renderEnrolments(context.format, context.portal.workflows.history(company.id), {
          withCompany: false,
          empty: 'No workflow has enrolled this company.',
        })}
      </section>
      <section>
        <h2>Deals</h2>
        ${dealTable(context, company)}
      </section>
      <section>
        <h2>Tickets</h2>
        ${ticketTable(context, company)}
      </section>
    `,
  });
}

function companyFacts({ portal, format }: PageContext, company: CrmRecord): [string, HtmlValue][] {
  const value = (name: string) => {
    const definition = portal.properties.find('companies', name);
    return definition ? format.value(definition, company.properties[name] ?? '') : '';
  };
  return [
    ['Record ID', company.id],
    ['Domain', value('domain')],
    ['Industry', value('industry')],
    ['Place', [value('city'), value('country')].filter(Boolean).join(', ')],
    ['Owner', ownerName(portal, company)],
    ['Renewal', value('renewal_date')],
  ];
}

function radarSection({ portal, format }: PageContext, company: CrmRecord): Html {
  const facts = radarFacts(portal, format, company);
  if (facts.length === 0)
    return html`<p class="empty">Radar has not written anything here yet.</p>`;
  return html`
    <div class="summary">
      <p><span>Health</span> ${healthCell(portal, format, company)}</p>
      <p><span>Churn risk</span> ${riskCell(portal, format, company)}</p>
      <p><span>Survey</span> ${waveCell(portal, format, company)}</p>
    </div>
    <details open>
      <summary>All ${facts.length} Radar properties</summary>
      ${renderFacts(facts)}
    </details>
  `;
}

function contactTable({ portal, format }: PageContext, company: CrmRecord): Html {
  const contacts = listAssociated(portal, company, 'contacts');
  const roles = portal.properties.find('contacts', 'hs_buying_role');
  return renderTable<CrmRecord>(
    'Contacts',
    [
      {
        head: 'Name',
        cell: (contact) => html`<a href="/contact/${contact.id}">${nameOf(contact)}</a>`,
      },
      { head: 'Job title', cell: (contact) => contact.properties['jobtitle'] ?? '' },
      {
        head: 'Roles',
        cell: (contact) =>
          roles ? format.value(roles, contact.properties['hs_buying_role'] ?? '') : '',
      },
      { head: 'Labels', cell: (contact) => labelsBetween(portal, company, contact).join(', ') },
      { head: 'E-mail', cell: (contact) => contact.properties['email'] ?? '' },
      { head: 'Language', cell: (contact) => contact.properties['hs_language'] ?? '' },
      {
        head: 'Would be left out',
        cell: (contact) =>
          listExclusions(portal, contact, contacts).map((reason) => renderTag(reason, 'watch')),
      },
    ],
    contacts,
    'Nobody is associated with this company.',
  );
}

function taskTable({ portal, format }: PageContext, company: CrmRecord): Html {
  return renderTable<CrmRecord>(
    'Tasks',
    [
      { head: 'Task', cell: (task) => task.properties['hs_task_subject'] ?? '' },
      {
        head: 'Due',
        shape: 'short',
        cell: (task) => momentOf(format.moment, task.properties['hs_timestamp']),
      },
      { head: 'Priority', cell: (task) => optionLabel(portal, task, 'hs_task_priority', format) },
      { head: 'Status', cell: (task) => optionLabel(portal, task, 'hs_task_status', format) },
      { head: 'Assigned to', cell: (task) => ownerName(portal, task) },
    ],
    listAssociated(portal, company, 'tasks'),
    'No task so far.',
  );
}

function dealTable({ portal, format }: PageContext, company: CrmRecord): Html {
  return renderTable<CrmRecord>(
    'Deals',
    [
      { head: 'Deal', cell: (deal) => deal.properties['dealname'] ?? '' },
      {
        head: 'Amount',
        shape: 'number',
        cell: (deal) =>
          `${format.number(Number(deal.properties['amount'] ?? 0))} ${portal.currency}`,
      },
      {
        head: 'Stage',
        cell: (deal) => stageLabel(DEAL_PIPELINE, deal.properties['dealstage'] ?? ''),
      },
      {
        head: 'Closes',
        shape: 'short',
        cell: (deal) => momentOf(format.day, deal.properties['closedate']),
      },
    ],
    listAssociated(portal, company, 'deals'),
    'No deal.',
  );
}

function ticketTable({ portal, format }: PageContext, company: CrmRecord): Html {
  return renderTable<CrmRecord>(
    'Tickets',
    [
      { head: 'Ticket', cell: (ticket) => ticket.properties['subject'] ?? '' },
      {
        head: 'Status',
        cell: (ticket) => stageLabel(TICKET_PIPELINE, ticket.properties['hs_pipeline_stage'] ?? ''),
      },
      {
        head: 'Priority',
        cell: (ticket) => optionLabel(portal, ticket, 'hs_ticket_priority', format),
      },
      { head: 'Opened', shape: 'short', cell: (ticket) => format.day(ticket.createdAt) },
    ],
    listAssociated(portal, company, 'tickets'),
    'No ticket.',
  );
}

function momentOf(format: (date: Date) => string, stored: string | undefined): string {
  return stored === undefined ? '' : format(new Date(stored));
}

function optionLabel(
  portal: PageContext['portal'],
  record: CrmRecord,
  name: string,
  format: PageContext['format'],
): string {
  const definition = portal.properties.find(record.objectType, name);
  return definition ? format.value(definition, record.properties[name] ?? '') : '';
}
