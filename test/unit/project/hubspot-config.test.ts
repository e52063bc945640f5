import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const READ_CONFIG = `
  import { getConfig } from '@hubspot/local-dev-lib/config';
  console.log(JSON.stringify(getConfig()));
`;

/** A home without `~/.hscli/config.yml`, which would go before the file of the project. */
let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'radar-home-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** What HubSpot's own loader makes of the project's folder. */
async function readConfig(environment: Record<string, string> = {}): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', READ_CONFIG],
    { env: { HOME: home, ...environment } },
  );
  return JSON.parse(stdout);
}

test('HubSpot’s loader reads the account, and there is no key in it', async () => {
  expect(await readConfig()).toEqual({
    defaultAccount: 'radar-dev',
    accounts: [
      { name: 'radar-dev', accountId: 100000001, env: 'prod', authType: 'personalaccesskey' },
    ],
  });
});

test('no line of the file holds a key', async () => {
  const file = await readFile('hubspot.config.yml', 'utf8');
  const settings = file.split('\n').filter((line) => !line.trimStart().startsWith('#'));
  expect(settings.join('\n')).not.toMatch(/key:|secret:|token|refresh|auth:/i);
  expect(file).not.toMatch(/[A-Za-z0-9_-]{40,}|pat-[a-z0-9]+-/);
});

test('the key and the real account come from the environment', async () => {
  const config = await readConfig({
    USE_ENVIRONMENT_HUBSPOT_CONFIG: 'true',
    HUBSPOT_ACCOUNT_ID: '4711',
    HUBSPOT_PERSONAL_ACCESS_KEY: 'key-of-the-test',
  });
  expect(config).toMatchObject({
    defaultAccount: 4711,
    accounts: [{ accountId: 4711, personalAccessKey: 'key-of-the-test' }],
  });
});
