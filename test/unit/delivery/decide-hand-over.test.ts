import { expect, test } from 'vitest';
import { decideHandOver } from '../../../src/delivery/decide-hand-over.ts';

const failure = (fields: object) => Object.assign(new Error('failed'), fields);

test.each([
  [
    'a refused recipient',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, permanent: true },
    false,
    'mail_refused',
  ],
  [
    'a refused mail',
    { code: 'EMESSAGE', command: 'DATA', responseCode: 554, permanent: true },
    true,
    'mail_refused',
  ],
  ['an address that is none', { code: 'EENVELOPE', command: 'API' }, false, 'mail_refused'],
  [
    'a refused sender',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550, permanent: true },
    false,
    'mail_unavailable',
  ],
  [
    'a refused login',
    { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, permanent: true },
    false,
    'mail_unavailable',
  ],
  [
    'a put-off recipient',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451, permanent: false },
    false,
    'mail_unavailable',
  ],
  [
    'a put-off mail',
    { code: 'EMESSAGE', command: 'DATA', responseCode: 451, permanent: false },
    true,
    'mail_unavailable',
  ],
  ['a closed pool', {}, false, 'mail_unavailable'],
  ['a time-out before the mail', { code: 'ETIMEDOUT', command: 'CONN' }, false, 'mail_unavailable'],
  ['a time-out after the mail', { code: 'ETIMEDOUT', command: 'CONN' }, true, undefined],
  ['a lost connection after the mail', { code: 'ECONNECTION', command: 'CONN' }, true, undefined],
  [
    'an odd reply to the mail',
    { code: 'EMESSAGE', command: 'DATA', responseCode: 354, permanent: false },
    true,
    undefined,
  ],
  ['being given up after the mail', { code: 'EABORT' }, true, undefined],
])('%s', (_name, fields, hasBodyStarted, code) => {
  expect(decideHandOver(failure(fields), hasBodyStarted)?.code).toBe(code);
});

test('a wrong login says which setting to look at', () => {
  const error = decideHandOver(failure({ code: 'EAUTH', responseCode: 535 }), false);
  expect(error?.action).toContain('SMTP_URL');
});

test('a refused sender says which setting to look at', () => {
  const error = decideHandOver(failure({ command: 'MAIL FROM', responseCode: 550 }), false);
  expect(error?.action).toContain('MAIL_FROM');
});

test('a reply that quotes the address does not travel on', () => {
  const response = '550 5.1.1 <anna@x.example> unknown';
  const fields = {
    code: 'EENVELOPE',
    command: 'RCPT TO',
    response,
    responseCode: 550,
    permanent: false,
  };
  const error = decideHandOver(failure(fields), false);
  expect(error?.cause).toBeUndefined();
  expect(error?.details).toEqual({
    smtpError: 'EENVELOPE',
    command: 'RCPT TO',
    responseCode: 550,
    enhancedCode: '5.1.1',
  });
});
