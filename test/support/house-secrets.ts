import type { Portal } from '../../src/sandbox/portal.ts';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';

export type Secret = readonly [what: string, secret: string];

/** Everything that a house's people, links and keys are known by, as far as the sandbox knows it. */
export function listSecrets(sandbox: Sandbox): Secret[] {
  return [
    ['the secret of the app', sandbox.clientSecret],
    ...sandbox.portals.flatMap(listOfPortal),
    ...sandbox.mailbox
      .mails()
      .flatMap(({ links }) => links.flatMap((link) => /[\w-]{43}/.exec(link)?.[0] ?? []))
      .map((token): Secret => ['a token of a link', token]),
  ];
}

function listOfPortal(portal: Portal): Secret[] {
  return [
    ['an access token', portal.accessToken],
    ...portal.records.list('contacts').flatMap(({ properties }): Secret[] => [
      ['an address', properties['email'] ?? ''],
      ['a first name', properties['firstname'] ?? ''],
      ['a last name', properties['lastname'] ?? ''],
    ]),
    ...portal.records
      .list('companies')
      .map(({ properties }): Secret => ['a company', properties['name'] ?? '']),
    ...portal.owners.map(({ email }): Secret => ["an owner's address", email]),
  ];
}
