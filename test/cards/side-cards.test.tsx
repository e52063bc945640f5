import {
  DescriptionListItem,
  ErrorState,
  Icon,
  LoadingButton,
  LoadingSpinner,
  StatisticsItem,
  StatusTag,
  Table,
  Text,
} from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { type ReactElement } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { CompanySideCard } from '../../extensions/app/cards/CompanySideCard.tsx';
import { ContactSideCard } from '../../extensions/app/cards/ContactSideCard.tsx';
import {
  companySummary,
  companySummaryWords,
  type CompanySummary,
} from '../../src/contracts/company-summary.ts';
import {
  contactCard,
  contactCardWords,
  type ContactCard,
} from '../../src/contracts/contact-card.ts';
import { FakeBackend } from './fake-backend.ts';
import { textOf, until } from './render-card.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

function render(card: ReactElement, objectId: number, origin = backend.origin) {
  const renderer = createRenderer('crm.record.sidebar');
  const { context } = renderer.mocks;
  context.crm.objectId = objectId;
  context.user.language = 'da';
  context.variables = origin ? { API_ORIGIN: origin } : {};
  renderer.render(card);
  return renderer;
}

const healthOf = (card: ReturnType<typeof render>) => card.maybeFind(StatisticsItem);

const wordsOf = (keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, `<${key}>`]));

function aSummary(overrides: Partial<CompanySummary> = {}): CompanySummary {
  return companySummary.parse({
    company: { companyId: '501', name: 'Fjordglas A/S' },
    language: 'en',
    health: { score: 61, band: { text: 'Watch', tone: 'watch' }, change: '−8 since June' },
    risk: { level: { text: 'High', tone: 'bad' }, reason: 'Health fell' },
    wave: {
      status: { text: 'Open', tone: 'good' },
      timing: 'Closes on 5 December 2026',
      answers: '5 of 7 have answered',
    },
    nextStep: { code: 'call', text: 'Call the customer', tone: 'bad' },
    words: wordsOf(companySummaryWords),
    ...overrides,
  });
}

function aContact(overrides: Partial<ContactCard> = {}): ContactCard {
  return contactCard.parse({
    contact: { contactId: '7001' },
    language: 'en',
    promoter: { state: { text: 'True promoter', tone: 'good' }, text: 'Has recommended us.' },
    said: {
      source: 'Customer relationship, 3 November 2026',
      lines: [{ label: 'Would recommend us', value: '9 of 10' }],
      lowest: [{ label: 'Openness', value: '3 of 10' }],
    },
    facts: [{ label: 'Last asked', value: '1 November 2026' }],
    obstacles: [],
    words: wordsOf(contactCardWords),
    ...overrides,
  });
}

type Rendered = ReturnType<typeof render>;
const words = (card: Rendered) => textOf(card.getRootNode());

describe('the company’s side card', () => {
  const show = async (overrides: Partial<CompanySummary> = {}) => {
    backend.succeed(aSummary(overrides));
    const card = render(<CompanySideCard />, 501);
    await until(() => card.findByTestId(StatusTag, 'risk'));
    return card;
  };

  test('takes one request and shows health, risk, wave and the next step', async () => {
    const card = await show();
    expect(backend.calls.map(({ url }) => url)).toEqual([
      `${backend.origin}/api/cards/v1/companies/501/summary?language=da`,
    ]);
    expect(healthOf(card)?.props.number).toBe(61);
    expect(card.findByTestId(StatusTag, 'band').props.variant).toBe('warning');
    expect(card.findByTestId(StatusTag, 'risk').text).toBe('High');
    expect(words(card)).toContain('Health fell');
    expect(words(card)).toContain('5 of 7 have answered\nCloses on 5 December 2026');
    expect(card.findByTestId(Text, 'next-step').text).toBe('Call the customer');
    expect(card.maybeFind(Table)).toBeNull();
  });

  test('says that there are no scores, no reason and no wave yet', async () => {
    const card = await show({
      health: null,
      wave: null,
      risk: { level: { text: 'Unknown', tone: 'neutral' }, reason: '' },
    });
    expect(words(card)).toContain('<noScores>');
    expect(healthOf(card)).toBeNull();
    expect(card.maybeFind(StatusTag, { testId: 'wave' })).toBeNull();
  });

  test('shows a band without a number where health is not known', async () => {
    const health = { score: null, band: { text: 'No data', tone: 'neutral' as const }, change: '' };
    const card = await show({ health });
    expect(healthOf(card)).toBeNull();
    expect(card.findByTestId(StatusTag, 'band').text).toBe('No data');
  });
});

describe('the contact’s card', () => {
  const show = async (overrides: Partial<ContactCard> = {}) => {
    backend.succeed(aContact(overrides));
    const card = render(<ContactSideCard />, 7001);
    await until(() => expect(words(card)).toContain('<asking>'));
    return card;
  };
  const labels = (card: Rendered) =>
    card.findAll(DescriptionListItem).map(({ props }) => props.label);

  test('takes one request and shows what they said and when they were asked', async () => {
    const card = await show();
    expect(backend.calls.map(({ url }) => url)).toEqual([
      `${backend.origin}/api/cards/v1/contacts/7001?language=da`,
    ]);
    expect(card.findByTestId(StatusTag, 'promoter').text).toBe('True promoter');
    expect(labels(card)).toEqual(['Would recommend us', 'Openness', 'Last asked']);
    expect(card.maybeFind(Table)).toBeNull();
  });

  test('says that nothing is known, and how that changes', async () => {
    const card = await show({ promoter: null, said: null, facts: [] });
    expect(words(card)).toContain('<nothingSaid>');
    expect(words(card)).toContain('<neverAsked>');
    expect(labels(card)).toEqual([]);
  });

  test('names what keeps surveys away', async () => {
    const obstacles = [
      { text: 'Has opted out of surveys.', tone: 'watch' as const },
      { text: 'Left out of the radar.', tone: 'neutral' as const },
    ];
    const card = await show({ obstacles });
    expect(words(card)).toContain('Has opted out of surveys.');
    expect(card.findAll(Icon).map(({ props }) => props.name)).toEqual(['warning', 'info']);
  });
});

describe.each([
  ['the company’s side card', <CompanySideCard key="company" />, aSummary()],
  ['the contact’s card', <ContactSideCard key="contact" />, aContact()],
])('%s', (_name, element, reply) => {
  test('says what loads while it loads', async () => {
    backend.succeed(reply);
    const card = render(element, 7);
    expect(card.find(LoadingSpinner).props.label).toBe('Henter radaren');
    await until(() => expect(card.maybeFind(LoadingSpinner)).toBeNull());
  });

  test('shows what went wrong, and tries again', async () => {
    backend.refuse({ message: 'HubSpot did not answer.' });
    const card = render(element, 7);
    await until(() => card.find(ErrorState));
    expect(words(card)).toContain('HubSpot did not answer.');
    backend.succeed(reply);
    card.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(() => expect(card.maybeFind(ErrorState)).toBeNull());
  });

  test('tells a lost connection apart from a failure', async () => {
    backend.refuse({ code: 'portal_disconnected', message: 'Radar was disconnected.' });
    const card = render(element, 7);
    await until(() => expect(card.find(ErrorState).props.type).toBe('lock'));
  });

  test('says that the profile lacks the backend’s address, without a request', async () => {
    const card = render(element, 7, '');
    await until(() => card.find(ErrorState));
    expect(words(card)).toContain('API_ORIGIN');
    expect(backend.calls).toEqual([]);
  });
});
