import type { Html } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import type { PropertyDefinition } from '../crm/property-definition.ts';
import { renderFacts, renderPage, renderTable } from './layout.ts';
import type { PageContext } from './page-context.ts';
import { radarProperties } from './portal-view.ts';

/** The account, what the app installed in it, and its workflows. */
export function renderSettings({ portal, format, appOrigin, connection }: PageContext): Html {
  const origin = appOrigin();
  const { apiUrl, accessToken, clientSecret, appId, smtpUrl } = connection();
  return renderPage({
    title: 'Settings',
    section: '/settings',
    content: html`
      ${renderFacts([
        ['Account', portal.portalId],
        ['Time here', format.moment(portal.clock.now())],
        ['Time zone', portal.timeZone],
        ['Currency', portal.currency],
        ['Radar app', origin === null ? '' : html`<a href="${origin}">${origin}</a>`],
        ['API calls so far', format.number(portal.calls.length)],
      ])}
      <section>
        <h2>Connect an app</h2>
        <p class="lead">
          With these settings, the command <code>npm start</code> runs another Radar on this
          account.
        </p>
        ${renderFacts([
          ['HUBSPOT_API_URL', html`<code>${apiUrl}</code>`],
          ['HUBSPOT_ACCESS_TOKEN', html`<code>${accessToken}</code>`],
          ['HUBSPOT_CLIENT_SECRET', html`<code>${clientSecret}</code>`],
          ['HUBSPOT_APP_ID', html`<code>${appId}</code>`],
          ['SMTP_URL', html`<code>${smtpUrl}</code>`],
        ])}
      </section>
      <section>
        <h2>Workflows</h2>
        ${renderTable(
          'Workflows',
          [
            { head: 'Workflow', cell: ({ definition }) => definition.name },
            { head: 'State', cell: ({ definition }) => (definition.isEnabled ? 'On' : 'Off') },
            { head: 'About', cell: ({ definition }) => definition.description },
            {
              head: 'Enrolled',
              shape: 'number',
              cell: ({ flowId }) =>
                portal.workflows.history().filter((each) => each.flowId === flowId).length,
            },
          ],
          portal.workflows.list(),
          'No workflow.',
        )}
      </section>
      <section>
        <h2>Radar properties of companies</h2>
        ${propertyTable('Radar properties of companies', radarProperties(portal, 'companies'))}
      </section>
      <section>
        <h2>Radar properties of contacts</h2>
        ${propertyTable('Radar properties of contacts', radarProperties(portal, 'contacts'))}
      </section>
    `,
  });
}

function propertyTable(label: string, definitions: readonly PropertyDefinition[]): Html {
  return renderTable(
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
  );
}
