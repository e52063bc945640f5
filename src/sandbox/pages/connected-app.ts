import type { Html } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import { SCOPES } from '../oauth/scopes.ts';
import type { Delivery } from '../webhooks/delivery-queue.ts';
import { describeEvent } from './describe-event.ts';
import { renderFacts, renderTable, renderTag } from './layout.ts';
import type { PageContext } from './page-context.ts';

/** The app that is installed in the account, and what it may do there. */
export function renderConnectedApp({ portal, format, app, appOrigin }: PageContext): Html {
  const origin = appOrigin();
  const installation = portal.tokens.installation();
  const { name } = app();
  return html`
    ${renderFacts([
      ['Name', name],
      ['State', installation ? renderTag('Installed', 'good') : 'Not installed'],
      ['Installed', installation && format.moment(installation.installedAt)],
      ['Address', origin === null ? '' : html`<a href="${origin}">${origin}</a>`],
      ['API calls so far', format.number(portal.calls.length)],
    ])}
    ${
      installation &&
      html`<details>
        <summary>${installation.scopes.length} permissions</summary>
        <ul class="plain">
          ${installation.scopes.map((scope) => html`<li>${SCOPES[scope]} <code>${scope}</code></li>`)}
        </ul>
      </details>`
    }
  `;
}

/** As many as fit a page. */
const SHOWN_DELIVERIES = 15;
const SHOWN_EVENTS = 3;

const STATES: Readonly<Record<Delivery['state'], Html>> = {
  delivered: renderTag('Delivered', 'good'),
  failed: renderTag('Given up', 'bad'),
  'under way': renderTag('Under way', 'watch'),
};

/** The app's own writes come back to it, too: it passes over them, and so does this page. */
function isNews({ events }: Delivery): boolean {
  return events.some(
    ({ changeSource, sourceId, appId }) =>
      changeSource !== 'INTEGRATION' || sourceId !== String(appId),
  );
}

/** What the app was told lately by others than itself, and whether it listened. */
export function renderDeliveries({ portal, format, webhooks }: PageContext): Html {
  const deliveries = webhooks.deliveries(portal.portalId).filter(isNews);
  return html`
    ${
      deliveries.length > SHOWN_DELIVERIES &&
      html`<p class="lead">The last ${SHOWN_DELIVERIES} of ${deliveries.length} calls.</p>`
    }
    ${renderTable<Delivery>(
      'Webhooks',
      [
        { head: 'Sent', cell: ({ firstSentAt }) => format.moment(firstSentAt) },
        { head: 'What', shape: 'wide', cell: ({ events }) => renderEvents(events) },
        { head: 'Answers', cell: ({ attempts }) => describeAttempts(attempts) },
        { head: 'State', shape: 'short', cell: ({ state }) => STATES[state] },
      ],
      deliveries.slice(0, SHOWN_DELIVERIES),
      'Nothing has happened yet that the app wants to hear of.',
    )}
  `;
}

function renderEvents(events: Delivery['events']): Html {
  const shown = events.slice(0, SHOWN_EVENTS).map(describeEvent);
  const more = events.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`and ${more} more`] : [])];
  return html`<ul class="lines">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** Such as "503 × 3, 204". */
function describeAttempts(attempts: Delivery['attempts']): string {
  const runs: Array<{ answer: string; times: number }> = [];
  for (const answer of attempts) {
    const last = runs.at(-1);
    if (last?.answer === answer) last.times += 1;
    else runs.push({ answer, times: 1 });
  }
  return runs.map(({ answer, times }) => (times > 1 ? `${answer} × ${times}` : answer)).join(', ');
}
