import { describe, expect, it } from 'vitest';
import { decidePreflight } from '../../../src/survey/decide-preflight.ts';
import type { PreflightInput } from '../../../src/survey/decide-preflight.ts';
import { defaultGroupSettings } from '../../../src/survey/groups/group-settings.ts';
import { defaultPortalSettings } from '../../../src/survey/settings.ts';
import { buildContact, buildContactState } from '../../support/builders.ts';

const SETTINGS = {
  contactRestDays: 90,
  repeatFloorDays: 30,
  groups: defaultGroupSettings,
  sending: defaultPortalSettings.sending,
};
const NOW = new Date('2026-11-21T09:00:00Z');

function preflight(overrides: Partial<PreflightInput>) {
  return decidePreflight({
    contacts: [buildContact()],
    states: [],
    radarId: 'customer-relationship',
    settings: SETTINGS,
    unsubscribed: new Set(),
    languages: ['en', 'da', 'nb', 'sv', 'de'],
    companyRestUntil: null,
    fallbackLanguage: 'sv',
    timeZone: 'Europe/Copenhagen',
    now: NOW,
    ...overrides,
  });
}

function daysAgo(days: number): Date {
  return new Date(NOW.getTime() - days * 86_400_000);
}

describe('a contact is left out with its reason', () => {
  it.each([
    ['no e-mail', { email: '' }, 'no_email'],
    ['only blanks as e-mail', { email: '   ' }, 'no_email'],
    ['an invalid e-mail', { email: 'mette(at)nordlys' }, 'invalid_email'],
    ['an opt-out in HubSpot', { optedOut: true }, 'opted_out'],
    ['a bounced address', { bounced: true }, 'bounced'],
  ])('%s', (_title, contact, reason) => {
    const { eligible, excluded } = preflight({ contacts: [buildContact(contact)] });
    expect(eligible).toEqual([]);
    expect(excluded).toMatchObject([{ contactId: '7001', reason, until: null }]);
  });

  it.each([
    ['an opt-out of surveys', { surveyOptOut: true }, 'survey_opt_out'],
    ['a bounce of ours', { deliveryStatus: 'bounced' as const }, 'bounced'],
    ['a complaint', { deliveryStatus: 'complained' as const }, 'bounced'],
  ])('%s', (_title, state, reason) => {
    const { excluded } = preflight({ states: [buildContactState(state)] });
    expect(excluded).toMatchObject([{ reason }]);
  });
});

describe('the rest of the company', () => {
  const companyRestUntil = '2026-12-01';

  it('bars everybody who could be asked, with the date', () => {
    const contacts = ['7001', '7002'].map((contactId) =>
      buildContact({ contactId, email: `person.${contactId}@nordlys.example` }),
    );
    const { eligible, excluded } = preflight({ contacts, companyRestUntil });
    expect(eligible).toEqual([]);
    expect(excluded.map(({ reason, until }) => [reason, until])).toEqual([
      ['company_rest', '2026-12-01'],
      ['company_rest', '2026-12-01'],
    ]);
  });

  it('leaves reasons that last for good as they are', () => {
    const { excluded } = preflight({ contacts: [buildContact({ email: '' })], companyRestUntil });
    expect(excluded).toMatchObject([{ reason: 'no_email', until: null }]);
    const optedOut = preflight({ contacts: [buildContact({ optedOut: true })], companyRestUntil });
    expect(optedOut.excluded).toMatchObject([{ reason: 'opted_out', until: null }]);
  });

  it.each([
    ['the longer rest of the person', 20, 'rest_period', '2027-01-30'],
    ['the longer rest of the company', 85, 'company_rest', '2026-12-01'],
    ['the person where both end on one day', 80, 'rest_period', '2026-12-01'],
  ])('gives way to %s', (_title, days, reason, until) => {
    const states = [buildContactState({ lastAskedAt: daysAgo(days), lastRadarId: 'other' })];
    const { excluded } = preflight({ states, companyRestUntil });
    expect(excluded).toMatchObject([{ reason, until }]);
  });
});

describe('the rest period', () => {
  it.each([
    ['another radar 89 days ago', 'other', 89, '2026-11-22'],
    ['another radar 90 days ago', 'other', 90, null],
    ['the same radar 29 days ago', 'customer-relationship', 29, '2026-11-22'],
    ['the same radar 30 days ago', 'customer-relationship', 30, null],
    ['an unknown radar yesterday', null, 1, '2027-02-18'],
  ])('after %s', (_title, lastRadarId, days, until) => {
    const states = [buildContactState({ lastAskedAt: daysAgo(days), lastRadarId })];
    const { eligible, excluded } = preflight({ states });
    expect(excluded.map((contact) => contact.until)).toEqual(until === null ? [] : [until]);
    expect(eligible).toHaveLength(until === null ? 1 : 0);
  });

  it('counts calendar days of the portal, not hours', () => {
    const lateEvening = new Date('2026-08-23T22:30:00Z');
    const states = [buildContactState({ lastAskedAt: lateEvening, lastRadarId: 'other' })];
    expect(preflight({ states, timeZone: 'Europe/Copenhagen' }).excluded).toMatchObject([
      { until: '2026-11-22' },
    ]);
    expect(preflight({ states, timeZone: 'UTC' }).eligible).toHaveLength(1);
  });

  it('never makes a repeat wait longer than another radar', () => {
    const states = [
      buildContactState({ lastAskedAt: daysAgo(10), lastRadarId: 'customer-relationship' }),
    ];
    const settings = { ...SETTINGS, contactRestDays: 7 };
    expect(preflight({ states, settings }).eligible).toHaveLength(1);
  });
});

describe('an address that two contacts share', () => {
  const twins = [
    buildContact({ contactId: '8', email: 'Mette.Holm@Nordlys.example ' }),
    buildContact({ contactId: '12', buyingRoles: ['DECISION_MAKER'] }),
  ];

  it('is asked once, as the one who decides more', () => {
    const { eligible, excluded } = preflight({ contacts: twins });
    expect(eligible).toMatchObject([{ personId: '12', email: 'mette.holm@nordlys.example' }]);
    expect(excluded).toMatchObject([{ contactId: '8', reason: 'duplicate_email' }]);
  });

  it.each([
    ['opted out in HubSpot', { optedOut: true }, {}, 'opted_out'],
    ['bounced', { bounced: true }, {}, 'bounced'],
    ['opted out of surveys', {}, { surveyOptOut: true }, 'survey_opt_out'],
    ['was asked yesterday', {}, { lastAskedAt: daysAgo(1) }, 'rest_period'],
  ])('is not asked as the other one when one of them %s', (_title, contact, state, reason) => {
    const [first, second] = twins;
    if (!first || !second) throw new Error('two contacts');
    const { eligible, excluded } = preflight({
      contacts: [first, { ...second, ...contact }],
      states: [buildContactState({ contactId: '12', ...state })],
    });
    expect(eligible).toEqual([]);
    expect(excluded).toMatchObject([
      { contactId: '12', reason },
      { contactId: '8', reason },
    ]);
  });

  it('rests as long as the longer of two rests, and an opt-out says more than a rest', () => {
    const rests = [
      buildContactState({ contactId: '8', lastAskedAt: daysAgo(50) }),
      buildContactState({ contactId: '12', lastAskedAt: daysAgo(20) }),
    ];
    const resting = preflight({ contacts: twins, states: rests }).excluded;
    expect(resting.map(({ until }) => until)).toEqual(['2027-01-30', '2027-01-30']);
    const contacts = twins.map((contact) => ({ ...contact, optedOut: contact.contactId === '8' }));
    const opted = preflight({ contacts, states: rests }).excluded;
    expect(opted).toMatchObject([{ reason: 'opted_out' }, { reason: 'opted_out', until: null }]);
  });

  it('is asked as the older record when both weigh the same', () => {
    const contacts = twins.map((contact) => ({ ...contact, buyingRoles: [] }));
    expect(preflight({ contacts }).eligible).toMatchObject([{ personId: '8' }]);
  });
});

describe('an eligible contact', () => {
  it.each([
    [['DECISION_MAKER'], 'leadership', 2],
    [['BUDGET_HOLDER', 'END_USER'], 'leadership', 2],
    [['INFLUENCER'], 'users', 1.5],
    [['END_USER'], 'users', 1],
    [[], 'users', 1],
  ])('with the buying roles %j is in %s with weight %d', (buyingRoles, group, roleWeight) => {
    const { eligible } = preflight({ contacts: [buildContact({ buyingRoles })] });
    expect(eligible).toMatchObject([{ group, roleWeight }]);
  });

  it('takes its role from an association label before any buying role', () => {
    const contact = buildContact({ labels: ['Executive sponsor'], buyingRoles: ['END_USER'] });
    expect(preflight({ contacts: [contact] }).eligible).toMatchObject([{ roleWeight: 2 }]);
  });

  it('belongs to IT by its job title', () => {
    const contact = buildContact({ jobTitle: 'IT-chef' });
    expect(preflight({ contacts: [contact] }).eligible).toMatchObject([{ group: 'it' }]);
  });

  it.each([
    ['no', 'nb'],
    ['en-gb', 'en'],
    ['fr', 'sv'],
    [null, 'sv'],
  ])('with the language %s is asked in %s', (language, asked) => {
    const { eligible } = preflight({ contacts: [buildContact({ language })] });
    expect(eligible).toMatchObject([{ language: asked }]);
  });

  it('is asked in the account’s language where the radar does not speak the own one', () => {
    const contacts = [buildContact({ language: 'da' })];
    const { eligible } = preflight({ contacts, languages: ['en', 'sv'] });
    expect(eligible).toMatchObject([{ language: 'sv' }]);
  });
});

it('drops nobody silently', () => {
  const contacts = Array.from({ length: 50 }, (_, index) =>
    buildContact({
      contactId: String(index),
      email: index % 3 === 0 ? '' : `person${index % 20}@nordlys.example`,
      optedOut: index % 7 === 0,
    }),
  );
  const { eligible, excluded } = preflight({ contacts });
  const seen = [...eligible.map(({ personId }) => personId), ...excluded.map((e) => e.contactId)];
  expect(seen.sort()).toEqual(contacts.map(({ contactId }) => contactId).sort());
});
