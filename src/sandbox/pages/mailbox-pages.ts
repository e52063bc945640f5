import type { Html } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import type { ReceivedMail } from '../mailbox.ts';
import type { Portal } from '../portal.ts';
import { renderFacts, renderPage, renderTable } from './layout.ts';
import type { PageContext } from './page-context.ts';
import { listAssociated, nameOf } from './portal-view.ts';

/** The mails, newest first; `query` looks in recipients, their companies, subject and text. */
export function renderMailbox({ portal, mailbox, format }: PageContext, query: string): Html {
  const recipients = describeRecipients(portal);
  const companyOf = (mail: ReceivedMail) => recipients.get(mail.to.toLowerCase()) ?? '';
  const found = new Set(mailbox.mails(query));
  const mails = mailbox
    .mails()
    .filter(
      (mail) =>
        found.has(mail) || companyOf(mail).toLowerCase().includes(query.trim().toLowerCase()),
    );
  return renderPage({
    title: 'Mailbox',
    section: '/mailbox',
    lead: 'Every mail that the app sent. Nothing was delivered to anybody.',
    content: html`
      <form class="search" role="search" action="/mailbox">
        <label for="q">Recipient or company</label>
        <input id="q" name="q" type="search" value="${query}" />
        <button>Search</button>
      </form>
      ${renderTable<ReceivedMail>(
        'Mails',
        [
          {
            head: 'Subject',
            cell: (mail) => html`<a href="/mailbox/${mail.id}">${subjectOf(mail)}</a>`,
          },
          { head: 'To', cell: (mail) => mail.toName || mail.to },
          { head: 'Company', cell: companyOf },
          { head: 'Arrived', shape: 'short', cell: (mail) => format.moment(mail.receivedAt) },
        ],
        mails,
        query === '' ? 'No mail arrived so far.' : 'No mail matches.',
      )}
    `,
  });
}

/** One mail: its heads, the HTML in a frame that can run nothing, and the text. */
export function renderMail({ format }: PageContext, mail: ReceivedMail): Html {
  return renderPage({
    title: subjectOf(mail),
    section: '/mailbox',
    content: html`
      ${renderFacts([
        ['From', mail.from.replace(/ <(.+)>$/, '\n$1')],
        ['To', mail.toName ? `${mail.toName}\n${mail.to}` : mail.to],
        ['Arrived', format.moment(mail.receivedAt)],
        ['Message-ID', mail.messageId.replaceAll(/[<>]/g, '')],
      ])}
      ${
        mail.html !== '' &&
        html`<section>
          <h2>As a mail program shows it</h2>
          <iframe
            title="The mail as HTML"
            src="/mailbox/${mail.id}/html"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>
        </section>`
      }
      <section>
        <h2>As plain text</h2>
        ${
          mail.text === ''
            ? html`<p class="empty">The mail has no text part.</p>`
            : html`<div class="text">${withLinks(mail.text)}</div>`
        }
      </section>
    `,
  });
}

function subjectOf(mail: ReceivedMail): string {
  return mail.subject || '(no subject)';
}

/** Web addresses in a text become links. */
function withLinks(text: string): Html[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
}

/** Address → the companies that the person belongs to. */
function describeRecipients(portal: Portal): Map<string, string> {
  return new Map(
    portal.records
      .list('contacts')
      .map((contact) => [
        (contact.properties['email'] ?? '').trim().toLowerCase(),
        listAssociated(portal, contact, 'companies').map(nameOf).join(', '),
      ]),
  );
}
