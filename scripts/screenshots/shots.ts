import type { Page } from 'playwright-core';
import { waitForCards } from '../../test/support/wait-for-cards.ts';

/** A picture for the documentation. */
export interface Shot {
  /** Without the folder; the window is part of the name when there are two. */
  readonly file: string;
  readonly window: keyof typeof WINDOWS;
  readonly url: (places: Places) => string;
  /** Until the page is as the picture shows it; waiting for the cards when left out. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Only this element; the window when left out. */
  readonly part?: string;
  /** What must have happened in the account before. */
  readonly after?: 'rest period';
}

/** The addresses that the demo ends with, and an unanswered personal link. */
export interface Places {
  readonly company: string;
  readonly contact: string;
  readonly app: string;
  readonly settings: string;
  readonly mailbox: string;
  readonly hubspot: string;
  readonly survey: string;
}

export const WINDOWS = {
  wide: { width: 1440, height: 1000 },
  narrow: { width: 400, height: 860 },
} as const;

/** One line for each picture; those that need a later day come last. */
export const SHOTS: readonly Shot[] = [
  { file: 'company.png', window: 'wide', url: ({ company }) => company },
  { file: 'company-narrow.png', window: 'narrow', url: ({ company }) => company },
  { file: 'company-danish.png', window: 'wide', url: ({ company }) => `${company}?language=da` },
  {
    file: 'company-card.png',
    window: 'wide',
    url: ({ company }) => company,
    part: '.middle .card',
  },
  { file: 'report.png', window: 'wide', url: ({ company }) => company, prepare: openReport },
  {
    file: 'report-narrow.png',
    window: 'narrow',
    url: ({ company }) => company,
    prepare: openReport,
  },
  { file: 'meeting-brief.png', window: 'wide', url: ({ company }) => company, prepare: openBrief },
  {
    file: 'stakeholders.png',
    window: 'wide',
    url: ({ company }) => company,
    prepare: openStakeholders,
  },
  { file: 'contact.png', window: 'wide', url: ({ contact }) => contact },
  { file: 'app-page.png', window: 'wide', url: ({ app }) => app },
  { file: 'app-page-narrow.png', window: 'narrow', url: ({ app }) => app },
  { file: 'trends.png', window: 'wide', url: ({ app }) => app, prepare: openTrends },
  { file: 'drivers.png', window: 'wide', url: ({ app }) => app, prepare: openDrivers },
  { file: 'promoters.png', window: 'wide', url: ({ app }) => app, prepare: openPromoters },
  { file: 'figures.png', window: 'wide', url: ({ app }) => app, prepare: openFigures },
  { file: 'losses.png', window: 'wide', url: ({ app }) => app, prepare: openLosses },
  { file: 'settings.png', window: 'wide', url: ({ settings }) => settings },
  { file: 'settings-narrow.png', window: 'narrow', url: ({ settings }) => settings },
  { file: 'companies.png', window: 'wide', url: ({ hubspot }) => hubspot },
  { file: 'mailbox.png', window: 'wide', url: ({ mailbox }) => mailbox },
  { file: 'digest.png', window: 'wide', url: ({ mailbox }) => mailbox, prepare: openDigest },
  { file: 'survey-phone.png', window: 'narrow', url: ({ survey }) => survey },
  {
    file: 'send-panel.png',
    window: 'wide',
    url: ({ company }) => company,
    prepare: openSendPanel,
    after: 'rest period',
  },
  {
    file: 'send-panel-narrow.png',
    window: 'narrow',
    url: ({ company }) => company,
    prepare: openSendPanel,
    after: 'rest period',
  },
];

async function openSendPanel(page: Page): Promise<void> {
  await waitForCards(page);
  await page.getByTestId('send-radar').first().click();
  await page.getByTestId('send-now').and(page.locator(':enabled')).waitFor();
}

function openReport(page: Page): Promise<void> {
  return follow(page, 'Open the report');
}

function openBrief(page: Page): Promise<void> {
  return follow(page, 'Meeting brief');
}

async function openPromoters(page: Page): Promise<void> {
  await waitForCards(page);
  await page.getByRole('link', { name: 'Promoters' }).click();
  await page.getByText('Would recommend (').click();
  await page.getByRole('cell').first().waitFor();
}

async function openStakeholders(page: Page): Promise<void> {
  await waitForCards(page);
  await page.getByTestId('stakeholders').first().click();
  await page.getByRole('dialog').getByRole('table').first().waitFor();
}

async function openDigest(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Your customers this week' }).last().click();
  await page.locator('iframe').first().waitFor();
}

async function openLosses(page: Page): Promise<void> {
  await waitForCards(page);
  await page.getByRole('link', { name: 'Lost customers' }).click();
  await page.getByRole('cell').first().waitFor();
}

async function openFigures(page: Page): Promise<void> {
  await waitForCards(page);
  await page.getByRole('link', { name: 'Customer figures' }).click();
  await page.getByRole('cell').first().waitFor();
}

async function openDrivers(page: Page): Promise<void> {
  await waitForCards(page);
  await page.getByRole('link', { name: 'What moves recommendation' }).click();
  await page.getByText('The same in numbers').waitFor();
}

async function openTrends(page: Page): Promise<void> {
  await waitForCards(page);
  await page.getByRole('link', { name: 'Trends' }).click();
  await page.getByText('The same in numbers').waitFor();
}

/** The card's links open a tab of their own; the picture is of this one. */
async function follow(page: Page, link: string): Promise<void> {
  await waitForCards(page);
  const address = await page.getByRole('link', { name: link }).first().getAttribute('href');
  await page.goto(address ?? '');
}
