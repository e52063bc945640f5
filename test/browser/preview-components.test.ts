import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readProject } from '../../src/sandbox/project/read-project.ts';
import { findAccessibilityProblems, openBrowser } from '../support/browser.ts';
import { buildGallery } from '../support/gallery-build.ts';
import { startTestSandbox } from '../support/start-test-sandbox.ts';
import type { TestSandbox } from '../support/start-test-sandbox.ts';
import { openWatchedPage } from '../support/watched-page.ts';
import type { WatchedPage } from '../support/watched-page.ts';

let sandbox: TestSandbox;
let browser: Browser;
let window: WatchedPage;
let page: Page;

beforeAll(async () => {
  sandbox = await startTestSandbox({ preview: await buildGallery() });
  sandbox.registerApp(readProject('test/fixtures/project', { API_ORIGIN: 'http://127.0.0.1:1' }));
  browser = await openBrowser();
  window = await openWatchedPage(browser, { viewport: { width: 1440, height: 900 } });
  ({ page } = window);
});
afterAll(async () => {
  await browser.close();
  await sandbox.close();
});

async function openTab(title: string): Promise<void> {
  await page.goto(`${sandbox.url}/company/501`);
  await page.getByRole('tab', { name: title }).click();
  await page.getByRole('tabpanel', { name: title }).waitFor();
}

describe('every component of the SDK', () => {
  it.each(['Text', 'Data', 'Fields', 'Overlays'])(
    'under %s is known and accessible',
    async (title) => {
      await openTab(title);
      expect(await page.locator('.ui-unknown').count()).toBe(0);
      expect(await findAccessibilityProblems(page)).toEqual([]);
    },
  );
});

describe('fields', () => {
  beforeEach(() => openTab('Fields'));

  it('tell with each key, and show what is wrong', async () => {
    const name = page.getByRole('textbox', { name: 'Name' });
    await name.pressSequentially('Nordwind AG', { delay: 5 });
    await expect.poll(() => name.inputValue()).toBe('Nordwind AG');
    await page.getByTestId('heard').getByText('Nordwind AG|named|true').waitFor();
    await page.getByRole('alert').getByText('Shorten the name.').waitFor();
    await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true');
  });

  it('tell what was chosen and switched at once', async () => {
    await page.getByLabel('Mode').selectOption('Confidential');
    await page.getByRole('switch', { name: 'Reminders' }).click();
    await page.getByTestId('heard').getByText('|confidential|false').waitFor();
  });

  it('are submitted by name, with Enter as well', async () => {
    await page.getByRole('textbox', { name: 'Name' }).fill('Nord');
    await page.getByRole('button', { name: 'Days: −10' }).click();
    await page.getByLabel('Closes').fill('2026-12-01');
    await page.getByRole('group', { name: 'Languages' }).getByLabel('Named').check();
    await page.getByRole('group', { name: 'Groups' }).getByLabel('Users').check();
    await page.getByLabel('Link').check();
    await page.getByRole('textbox', { name: 'Name' }).press('Enter');
    const submitted = page.getByTestId('submitted');
    await submitted.getByText('"name":"Nord"').waitFor();
    expect(JSON.parse(await submitted.innerText())).toMatchObject({
      name: 'Nord',
      limit: 25,
      days: 80,
      value: 1000,
      closes: { year: 2026, month: 11, date: 1 },
      at: { hours: 9, minutes: 30 },
      mode: 'named',
      languages: ['named'],
      groups: ['leadership', 'users'],
      delivery: ['link'],
      agreed: false,
      reminders: true,
    });
  });
});

describe('a table', () => {
  beforeEach(() => openTab('Data'));

  it('says how it is sorted, and sorts the other way', async () => {
    const head = page.getByRole('columnheader', { name: 'Health' });
    const first = page.getByTestId('companies').getByRole('cell').nth(1);
    await head.getByRole('button').click();
    await first.getByText('0', { exact: true }).waitFor();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await first.getByText('96', { exact: true }).waitFor();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
  });

  it('turns pages to its last', async () => {
    const pages = page.getByRole('navigation', { name: 'Pages' });
    await pages.getByRole('button', { name: 'Next' }).click();
    await pages.getByText('2 / 3').waitFor();
    await pages.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('cell', { name: 'Company 25' }).waitFor();
    await expect.poll(() => pages.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
  });
});

describe('overlays', () => {
  beforeEach(() => openTab('Overlays'));

  it('hold the focus, and give it back when they close', async () => {
    const trigger = page.getByRole('button', { name: 'Open a panel' });
    await trigger.click();
    await page.getByRole('dialog', { name: 'A panel' }).waitFor();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the panel' }).click();
    await page.getByTestId('overlay-heard').getByText('panel closed').waitFor();
    await expect.poll(() => trigger.evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('open from a link and close by what they say', async () => {
    await page.getByRole('button', { name: 'Open a modal by a link' }).click();
    await page.getByRole('dialog', { name: 'A modal' }).waitFor();
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('open from a menu by the keyboard, and outlive the menu', async () => {
    await page.getByRole('button', { name: 'More' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Ask first' }).press('Enter');
    await page.getByRole('dialog', { name: 'A modal' }).waitFor();
    await expect.poll(() => page.getByRole('menu').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('a tooltip describes its button', async () => {
    const button = page.getByRole('button', { name: 'With a tooltip' });
    await button.focus();
    await page.getByRole('tooltip').getByText('What it does').waitFor();
    await expect.poll(() => button.getAttribute('aria-describedby')).not.toBeNull();
  });

  it('the page says what an extension lets it say', async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Say so' }).click();
    await page.getByText('It is done.').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByText('It is done.').waitFor({ state: 'detached' });
  });
});

describe('an extension', () => {
  beforeEach(() => openTab('Overlays'));

  it('knows the record and the user', async () => {
    await page.getByRole('button', { name: 'Read the city' }).click();
    await page.getByText('Esbjerg for Freja on 501').waitFor();
  });

  it('reaches nothing that the project does not permit', async () => {
    await page.getByRole('button', { name: 'Call elsewhere' }).click();
    await page.getByText('status 403').waitFor();
  });

  it('links to records of the sandbox where HubSpot links to its own', async () => {
    await page.getByRole('tab', { name: 'Text' }).click();
    await page.getByRole('link', { name: 'link to a contact' }).click();
    await page.waitForURL('**/contact/7001');
  });
});

describe('an app page', () => {
  it('goes from route to route, with the address, and back', async () => {
    await page.goto(`${sandbox.url}/app`);
    await page.getByRole('heading', { level: 1, name: 'All companies' }).waitFor();
    await page.getByRole('link', { name: 'Go to 501' }).click();
    await page.getByTestId('route').getByText('501 scores').waitFor();
    expect(new URL(page.url()).pathname).toBe('/app/companies/501');
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.reload();
    await page.getByTestId('route').getByText('501 scores').waitFor();
    await page.getByRole('button', { name: 'Back to the start' }).click();
    await page.getByRole('link', { name: 'Go to 502' }).click();
    await page.getByTestId('route').getByText('502').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'All companies' }).waitFor();
  });
});

it('all of it met no error', () => {
  expect(window.complaints).toEqual([]);
});
