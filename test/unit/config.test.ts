import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { environmentNames, loadConfig } from '../../src/config.ts';

const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64');

const REQUIRED = {
  PUBLIC_URL: 'https://radar.example/',
  HUBSPOT_CLIENT_SECRET: 'client-secret',
  HUBSPOT_ACCESS_TOKEN: 'pat-access-token',
  ENCRYPTION_KEYS: `k1:${key(1)}`,
  SMTP_URL: 'smtps://user:password@mail.example:465',
  MAIL_FROM: 'Radar <radar@mail.example>',
};

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  const loaded = loadConfig(env);
  return loaded.ok ? [] : loaded.problems;
}

describe('the settings', () => {
  it('that are needed are enough', () => {
    expect(loadConfig(REQUIRED)).toEqual({
      ok: true,
      config: {
        port: 3000,
        publicUrl: 'https://radar.example',
        role: 'all',
        databaseUrl: undefined,
        dataDir: 'data',
        hubspot: {
          clientSecret: 'client-secret',
          appId: undefined,
          clientId: undefined,
          accessToken: 'pat-access-token',
          apiUrl: 'https://api.hubapi.com',
          appUrl: 'https://app.hubspot.com',
        },
        keys: [{ id: 'k1', key: Buffer.alloc(32, 1) }],
        mail: { smtpUrl: REQUIRED.SMTP_URL, from: REQUIRED.MAIL_FROM, hookSecret: undefined },
        logLevel: 'info',
      },
    });
  });

  it.each(Object.keys(REQUIRED))('say so when %s is missing or empty', (name) => {
    for (const value of [undefined, '', '  ']) {
      const problems = problemsOf({ ...REQUIRED, [name]: value });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`^${name} is missing: it is .+\\.$`));
    }
  });

  it('are all told of at once', () => {
    expect(problemsOf({})).toHaveLength(Object.keys(REQUIRED).length);
    expect(problemsOf({ PORT: 'x', ROLE: 'x' })).toHaveLength(Object.keys(REQUIRED).length + 2);
  });

  it('take an empty value for a missing one, and blanks around a value for nothing', () => {
    const loaded = loadConfig({ ...REQUIRED, ROLE: ' web ', PORT: '', DATABASE_URL: ' ' });
    expect(loaded).toMatchObject({ config: { role: 'web', port: 3000, databaseUrl: undefined } });
  });

  it('ignore everything that is not theirs', () => {
    expect(loadConfig({ ...REQUIRED, PATH: '/bin', __proto__: 'x' })).toMatchObject({ ok: true });
  });

  it.each([
    ['PORT', 'radar'],
    ['PORT', '-1'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['PUBLIC_URL', 'radar.example'],
    ['PUBLIC_URL', 'localhost:3000'],
    ['PUBLIC_URL', 'ftp://radar.example'],
    ['PUBLIC_URL', 'https://radar.example/app'],
    ['PUBLIC_URL', 'https://radar.example?x=1'],
    ['ROLE', 'boss'],
    ['DATABASE_URL', 'mysql://server/db'],
    ['HUBSPOT_APP_ID', 'radar'],
    ['HUBSPOT_APP_ID', '1.5'],
    ['HUBSPOT_API_URL', 'hubapi'],
    ['ENCRYPTION_KEYS', 'k1'],
    ['ENCRYPTION_KEYS', key(1)],
    ['ENCRYPTION_KEYS', `k1:${Buffer.alloc(16).toString('base64')}`],
    ['ENCRYPTION_KEYS', `k1:${key(1)},`],
    ['ENCRYPTION_KEYS', `k1:${key(1)},k1:${key(2)}`],
    ['ENCRYPTION_KEYS', `k 1:${key(1)}`],
    ['SMTP_URL', 'mail.example:25'],
    ['SMTP_URL', 'smtp://'],
    ['MAIL_FROM', 'Radar'],
    ['MAIL_FROM', '@'],
    ['MAIL_FROM', 'a@mail.example, b@mail.example'],
    ['LOG_LEVEL', 'loud'],
  ])('refuse %s=%s and say what it must be', (name, value) => {
    const problems = problemsOf({ ...REQUIRED, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} must .+\\.$`));
  });

  it.each(['HUBSPOT_CLIENT_SECRET', 'HUBSPOT_ACCESS_TOKEN', 'ENCRYPTION_KEYS'])(
    'never repeat a wrong %s',
    (name) => {
      expect(problemsOf({ ...REQUIRED, [name]: 'hushsh' }).join()).not.toContain('hushsh');
    },
  );

  it('keep the order of the keys: the first one makes new links', () => {
    const loaded = loadConfig({ ...REQUIRED, ENCRYPTION_KEYS: `k2:${key(2)}, k1:${key(1)}` });
    expect(loaded).toMatchObject({ config: { keys: [{ id: 'k2' }, { id: 'k1' }] } });
  });
});

it('.env.example names every setting and no other', () => {
  const example = readFileSync('.env.example', 'utf8');
  const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(environmentNames.toSorted());
});
