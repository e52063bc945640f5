import type { Html } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import type { CrmList } from '../crm/list-store.ts';
import type { PropertyDefinition } from '../crm/property-definition.ts';
import type { StoredWorkflow } from '../workflows/workflows.ts';
import { renderConnectedApp, renderDeliveries } from './connected-app.ts';
import { renderEnrolments } from './enrolment-table.ts';
import { renderFacts, renderPage, renderTable, renderTag } from './layout.ts';
import type { PageContext } from './page-context.ts';
import { radarProperties } from './portal-view.ts';

/** What a CRM does not show: the account, the app in it, and everything that the app set up there. */
export function renderInside(context: PageContext): Html {
  const { portal, format } = context;
  return renderPage({
    title: 'Inside the account',
    section: '/inside',
    content: html`
      ${renderFacts([
        ['Account', portal.portalId],
        ['Time here', format.moment(portal.clock.now())],
        ['Time zone', portal.timeZone],
        ['Currency', portal.currency],
      ])}
      <section>
        <h2>Connected app</h2>
        ${renderConnectedApp(context)}
      </section>
      <section>
        <h2>Webhooks</h2>
        ${renderDeliveries(context)}
      </section>
      <section>
        <h2>Workflows</h2>
        ${workflowTable(context)}
      </section>
      <section>
        <h2>Workflow history</h2>
        ${renderEnrolments(format, portal.workflows.history(), {
          withCompany: true,
          empty: 'No workflow has enrolled a company.',
        })}
      </section>
      <section>
        <h2>Lists</h2>
        ${listTable(context)}
      </section>
      <section>
        <h2>Radar properties</h2>
        ${propertyDetails('companies', radarProperties(portal, 'companies'))}
        ${propertyDetails('contacts', radarProperties(portal, 'contacts'))}
      </section>
      <section>
        <h2>Connect another app</h2>
        ${connectionFacts(context)}
      </section>
    `,
  });
}

function workflowTable({ portal }: PageContext): Html {
  const enrolments = portal.workflows.history();
  return renderTable<StoredWorkflow>(
    'Workflows',
    [
      { head: 'Workflow', cell: ({ definition }) => definition.name },
      {
        head: 'State',
        shape: 'short',
        cell: ({ definition }) =>
          definition.isEnabled ? renderTag('On', 'good') : renderTag('Off', 'neutral'),
      },
      { head: 'About', cell: ({ definition }) => definition.description },
      {
        head: 'Enrolments',
        shape: 'number',
        cell: ({ flowId }) => enrolments.filter((each) => each.flowId === flowId).length,
      },
    ],
    portal.workflows.list(),
    'No workflow.',
  );
}

function listTable({ portal }: PageContext): Html {
  return renderTable<CrmList>(
    'Lists',
    [
      { head: 'List', cell: ({ name }) => name },
      { head: 'Of', cell: ({ objectType }) => objectType },
      { head: 'Kind', cell: ({ processingType }) => processingType.toLowerCase() },
      {
        head: 'Members',
        shape: 'number',
        cell: (list) => portal.lists.listMembers(list).length,
      },
    ],
    portal.lists.list(),
    'No list.',
  );
}

function connectionFacts({ connection }: PageContext): Html {
  const { apiUrl, accessToken, clientSecret, appId, smtpUrl } = connection();
  return html`
    <p class="lead">
      With these settings, the command <code>npm start</code> runs another Radar on this account.
    </p>
    ${renderFacts([
      ['HUBSPOT_API_URL', html`<code>${apiUrl}</code>`],
      ['HUBSPOT_ACCESS_TOKEN', html`<code>${accessToken}</code>`],
      ['HUBSPOT_CLIENT_SECRET', html`<code>${clientSecret}</code>`],
      ['HUBSPOT_APP_ID', html`<code>${appId}</code>`],
      ['SMTP_URL', html`<code>${smtpUrl}</code>`],
    ])}
  `;
}

function propertyDetails(
  objectType: 'companies' | 'contacts',
  definitions: readonly PropertyDefinition[],
): Html {
  const label = `Radar properties of ${objectType}`;
  return html`<details>
    <summary>${definitions.length} properties of ${objectType}</summary>
    ${renderTable(
      label,
      [
        { head: 'Label', cell: (definition) => definition.label },
        { head: 'Name', cell: (definition) => html`<code>${definition.name}</code>` },
        { head: 'Type', cell: ({ type, fieldType }) => `${type}, ${fieldType}` },
        {
          head: 'Options',
          cell: ({ options }) => options.map((option) => option.label).join(', '),
        },
      ],
      definitions,
      'The app has not installed any property yet.',
    )}
  </details>`;
}
