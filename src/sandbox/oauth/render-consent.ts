import type { Html } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import { renderPage } from '../pages/layout.ts';
import type { Portal } from '../portal.ts';
import type { AppRegistration } from './app-registration.ts';
import type { AuthorizationAsk } from './decide-authorization.ts';
import { SCOPES } from './scopes.ts';

export interface Consent {
  readonly app: AppRegistration;
  readonly ask: AuthorizationAsk;
  readonly portals: readonly Portal[];
  /** Comes back with the form. */
  readonly query: URLSearchParams;
}

/** Asks an administrator to let the app into an account. */
export function renderConsent({ app, ask, portals, query }: Consent): Html {
  const { scopes, optionalScopes } = ask;
  return renderPage({
    title: `Connect ${app.name}`,
    section: '/settings',
    lead: 'The app asks for access to an account. You can take it back at any time.',
    content: html`<form class="consent" method="post" action="/oauth/authorize">
      ${[...query].map(
        ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
      )}
      ${renderAccounts(portals)}
      <h2>${app.name} will be able to</h2>
      <ul>
        ${scopes.map((scope) => html`<li>${SCOPES[scope]}</li>`)}
      </ul>
      ${
        optionalScopes.length > 0 &&
        html`<h2>If the account has it, also</h2>
          <ul>
            ${optionalScopes.map((scope) => html`<li>${SCOPES[scope]}</li>`)}
          </ul>`
      }
      <p class="choices">
        <button name="decision" value="connect">Connect app</button>
        <button name="decision" value="cancel" class="quiet">Cancel</button>
      </p>
    </form>`,
  });
}

function renderAccounts(portals: readonly Portal[]): Html {
  const [first] = portals;
  if (portals.length === 1) {
    return html`<p>Account <strong>${first?.portalId}</strong></p>
      <input type="hidden" name="portalId" value="${first?.portalId}" />`;
  }
  return html`<fieldset>
    <legend>Account</legend>
    ${portals.map(
      (portal) =>
        html`<label
          ><input
            type="radio"
            name="portalId"
            value="${portal.portalId}"
            ${portal === first && html`checked`}
          />
          ${portal.portalId}</label
        >`,
    )}
  </fieldset>`;
}

/** The address or the account is wrong: nobody is sent back to the app. */
export function renderRefusal(message: string): Html {
  return renderPage({
    title: 'The app could not be connected',
    section: '/settings',
    content: html`<p>${message}</p>
      <p>Nothing was changed.</p>`,
  });
}
