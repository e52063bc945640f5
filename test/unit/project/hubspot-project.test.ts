import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { useProjectCopy, validate } from './project-copy.ts';

const APP = 'extensions/app/app-hsmeta.json';
const CARD = 'extensions/app/cards/company-card-hsmeta.json';

test('the project in the repository is valid', async () => {
  expect(await validate('.')).toEqual({
    exitCode: 0,
    output: [
      'APPLICATION radar_app',
      'CARD radar_company_card',
      'CARD radar_company_side_card',
      'CARD radar_contact_side_card',
      'PAGE radar_pages',
      'SETTINGS radar_settings',
      'WEBHOOKS radar_webhooks',
      'WORKFLOW_ACTION radar_assess',
      'WORKFLOW_ACTION radar_close_case',
      'WORKFLOW_ACTION radar_remind',
      'WORKFLOW_ACTION radar_scores',
      'WORKFLOW_ACTION radar_send',
      'valid with the profile prod.example\n',
    ].join('\n'),
  });
});

describe('a broken project', () => {
  const { folder, replace } = useProjectCopy();

  test('names everything that HubSpot’s parser refuses', async () => {
    await replace(CARD, '"crm.record.tab"', '"crm.record.left"');
    await replace(CARD, '"type": "card"', '"type": "card", "colour": "red"');
    await replace(APP, '"fetch": ["${API_ORIGIN}"]', '"fetch": ["http://localhost:3000"]');
    const { exitCode, output } = await validate(folder());
    expect(exitCode).toBe(1);
    expect(output).toContain('colour');
    expect(output).toContain('company-card-hsmeta.json');
    expect(output).toContain('permittedUrls');
    expect(output).not.toContain('valid with');
  });

  test('names everything that the parser leaves to the upload', async () => {
    const cards = path.join(folder(), 'extensions/app/cards');
    await rm(path.join(cards, 'CompanyCard.tsx'));
    await rm(path.join(cards, 'package.json'));
    await mkdir(path.join(cards, 'deeper'));
    await writeFile(path.join(cards, 'deeper', 'lost-hsmeta.json'), '{}');
    await replace(APP, '"fetch": ["${API_ORIGIN}"]', '"fetch": ["https://other.example"]');
    const { exitCode, output } = await validate(folder());
    expect(exitCode).toBe(1);
    expect(output.trim().split('\n')).toEqual([
      'app/cards/deeper/lost-hsmeta.json: HubSpot reads no *-hsmeta.json in this folder',
      'app/cards/company-card-hsmeta.json: the entrypoint /app/cards/CompanyCard.tsx does not exist',
      'app/cards/company-card-hsmeta.json: there is no package.json beside it',
      'app/cards/company-side-card-hsmeta.json: there is no package.json beside it',
      'app/cards/contact-side-card-hsmeta.json: there is no package.json beside it',
      'app/app-hsmeta.json: permittedUrls.fetch lacks the backend https://radar.example',
    ]);
  });

  test('says which profile is missing', async () => {
    const { exitCode, output } = await validate(folder(), '--profile', 'prod');
    expect(exitCode).toBe(1);
    expect(output).toContain('hsprofile.prod.json');
  });

  test('says that a variable is missing from the profile', async () => {
    const example = path.join(folder(), 'extensions/hsprofile.prod.example.json');
    await rename(example, path.join(folder(), 'extensions/hsprofile.prod.json'));
    await replace('extensions/hsprofile.prod.json', '"API_ORIGIN"', '"ORIGIN"');
    const { exitCode, output } = await validate(folder(), '--profile', 'prod');
    expect(exitCode).toBe(1);
    expect(output).toContain('API_ORIGIN');
  });
});

test('the committed profile is no profile to HubSpot’s CLI', async () => {
  const { getAllHsProfiles } = await import('@hubspot/project-parsing-lib/profiles');
  expect(await getAllHsProfiles('extensions')).toEqual([]);
});
