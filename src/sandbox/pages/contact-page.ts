import type { Html } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import { renderFacts, renderPage, renderTable, renderTag } from './layout.ts';
import type { PageContext } from './page-context.ts';
import { labelsBetween, listAssociated, listExclusions, nameOf } from './portal-view.ts';
import { radarFacts } from './radar-cells.ts';

const SHOWN = [
  'jobtitle',
  'email',
  'hs_buying_role',
  'hs_language',
  'hs_email_optout',
  'hs_email_hard_bounce_reason_enum',
  'city',
  'country',
];

/** A contact's record: who they are, where they belong, and what Radar wrote. */
export function renderContact({ portal, format, mailbox }: PageContext, contact: CrmRecord): Html {
  const companies = listAssociated(portal, contact, 'companies');
  const email = contact.properties['email'] ?? '';
  const mails = email === '' ? 0 : mailbox.mails(email).length;
  const facts = radarFacts(portal, format, contact);
  const valueOf = (name: string) => {
    const definition = portal.properties.find('contacts', name);
    const text = definition ? format.value(definition, contact.properties[name] ?? '') : '';
    return [definition?.label ?? name, text] as const;
  };
  return renderPage({
    title: nameOf(contact),
    section: '/',
    lead:
      mails > 0 &&
      html`<a href="/mailbox?q=${encodeURIComponent(email)}"
          >${mails} ${mails === 1 ? 'mail' : 'mails'}</a
        >
        to this address.`,
    content: html`
      ${renderFacts([['Record ID', contact.id], ...SHOWN.map(valueOf)])}
      <section>
        <h2>Companies</h2>
        ${renderTable<CrmRecord>(
          'Companies',
          [
            {
              head: 'Company',
              cell: (company) => html`<a href="/company/${company.id}">${nameOf(company)}</a>`,
            },
            {
              head: 'Labels',
              cell: (company) => labelsBetween(portal, contact, company).join(', '),
            },
            {
              head: 'Would be left out',
              cell: (company) =>
                listExclusions(portal, contact, listAssociated(portal, company, 'contacts')).map(
                  (reason) => renderTag(reason, 'watch'),
                ),
            },
          ],
          companies,
          'This contact belongs to no company.',
        )}
      </section>
      <section>
        <h2>Radar</h2>
        ${
          facts.length === 0
            ? html`<p class="empty">Radar has not written anything here yet.</p>`
            : renderFacts(facts)
        }
      </section>
    `,
  });
}
