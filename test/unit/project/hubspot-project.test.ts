import { spawn } from 'node:child_process';
import { cp, mkdtemp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const APP = 'extensions/app/app-hsmeta.json';
const CARD = 'extensions/app/cards/company-card-hsmeta.json';

/** Runs the same check as `npm run hubspot:validate`, on a folder. */
async function validate(folder: string, ...options: string[]) {
  const child = spawn(process.execPath, ['scripts/hubspot/validate.mjs', folder, ...options]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  return { exitCode, output };
}

test('the project in the repository is valid', async () => {
  expect(await validate('.')).toEqual({
    exitCode: 0,
    output: 'APPLICATION radar_app\nCARD radar_company_card\nvalid with the profile prod.example\n',
  });
});

describe('a broken project', () => {
  let project: string;
  beforeEach(async () => {
    project = await mkdtemp(path.join(tmpdir(), 'radar-project-'));
    await cp('hsproject.json', path.join(project, 'hsproject.json'));
    await cp('extensions', path.join(project, 'extensions'), {
      recursive: true,
      filter: (source) => !source.includes('node_modules'),
    });
  });
  afterEach(() => rm(project, { recursive: true, force: true }));

  async function replace(file: string, from: string, to: string) {
    const text = await readFile(path.join(project, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(path.join(project, file), text.replace(from, to));
  }

  test('names everything that HubSpot’s parser refuses', async () => {
    await replace(CARD, '"crm.record.tab"', '"crm.record.left"');
    await replace(CARD, '"type": "card"', '"type": "card", "colour": "red"');
    await replace(APP, '"fetch": ["${API_ORIGIN}"]', '"fetch": ["http://localhost:3000"]');
    const { exitCode, output } = await validate(project);
    expect(exitCode).toBe(1);
    expect(output).toContain('colour');
    expect(output).toContain('company-card-hsmeta.json');
    expect(output).toContain('permittedUrls');
    expect(output).not.toContain('valid with');
  });

  test('names everything that the parser leaves to the upload', async () => {
    const cards = path.join(project, 'extensions/app/cards');
    await rm(path.join(cards, 'CompanyCard.tsx'));
    await rm(path.join(cards, 'package.json'));
    await mkdir(path.join(cards, 'deeper'));
    await writeFile(path.join(cards, 'deeper', 'lost-hsmeta.json'), '{}');
    await replace(APP, '"fetch": ["${API_ORIGIN}"]', '"fetch": ["https://other.example"]');
    const { exitCode, output } = await validate(project);
    expect(exitCode).toBe(1);
    expect(output.trim().split('\n')).toEqual([
      'app/cards/deeper/lost-hsmeta.json: HubSpot reads no *-hsmeta.json in this folder',
      'app/cards/company-card-hsmeta.json: the entrypoint /app/cards/CompanyCard.tsx does not exist',
      'app/cards/company-card-hsmeta.json: there is no package.json beside it',
      'app/app-hsmeta.json: permittedUrls.fetch lacks the backend https://radar.example',
    ]);
  });

  test('says which profile is missing', async () => {
    const { exitCode, output } = await validate(project, '--profile', 'prod');
    expect(exitCode).toBe(1);
    expect(output).toContain('hsprofile.prod.json');
  });

  test('says that a variable is missing from the profile', async () => {
    const example = path.join(project, 'extensions/hsprofile.prod.example.json');
    await rename(example, path.join(project, 'extensions/hsprofile.prod.json'));
    await replace('extensions/hsprofile.prod.json', '"API_ORIGIN"', '"ORIGIN"');
    const { exitCode, output } = await validate(project, '--profile', 'prod');
    expect(exitCode).toBe(1);
    expect(output).toContain('API_ORIGIN');
  });
});

test('the committed profile is no profile to HubSpot’s CLI', async () => {
  const { getAllHsProfiles } = await import('@hubspot/project-parsing-lib/profiles');
  expect(await getAllHsProfiles('extensions')).toEqual([]);
});
