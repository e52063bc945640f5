import { describe, expect, it } from 'vitest';
import { decidePreflight } from '../../../src/survey/decide-preflight.ts';
import type { PreflightInput } from '../../../src/survey/decide-preflight.ts';
import { defaultPortalSettings } from '../../../src/survey/settings.ts';
import type { Contact, ContactState, ExclusionReason } from '../../../src/survey/types.ts';
import { buildContact, buildContactState } from '../../support/builders.ts';

const NOW = new Date('2026-11-21T09:00:00Z');
const RECENTLY = new Date('2026-11-11T09:00:00Z');
const { sending } = defaultPortalSettings;

/** What stands in the way of somebody. */
interface Obstacle {
  readonly reason: ExclusionReason;
  readonly contact?: Partial<Contact>;
  readonly state?: Partial<ContactState>;
  readonly input?: Partial<PreflightInput>;
}

const REQUIRED: PreflightInput['settings'] = {
  ...defaultPortalSettings,
  sending: { ...sending, legalBasis: 'required' },
};

/** What is said first comes first: what nobody can change before what passes. */
const OBSTACLES: readonly Obstacle[] = [
  { reason: 'no_email', contact: { email: ' ' } },
  { reason: 'invalid_email', contact: { email: 'mette@' } },
  { reason: 'test_address', contact: { email: 'noreply@nordlys.example' } },
  { reason: 'opted_out', contact: { optedOut: true } },
  { reason: 'survey_opt_out', state: { surveyOptOut: true } },
  { reason: 'unsubscribed', input: { unsubscribed: new Set(['7001']) } },
  { reason: 'bounced', contact: { bounced: true } },
  { reason: 'bounced', state: { deliveryStatus: 'complained' } },
  { reason: 'left_company', contact: { hasLeft: true } },
  { reason: 'no_legal_basis', input: { settings: REQUIRED } },
  { reason: 'company_rest', input: { companyRestUntil: '2027-12-01' } },
  { reason: 'rest_period', state: { lastAskedAt: RECENTLY, lastRadarId: 'another' } },
];

function decide(obstacles: readonly Obstacle[], contact: Partial<Contact> = {}) {
  const merge = <Part extends object>(parts: ReadonlyArray<Part | undefined>): Partial<Part> =>
    Object.assign({}, ...parts) as Partial<Part>;
  return decidePreflight({
    contacts: [buildContact({ ...contact, ...merge(obstacles.map((one) => one.contact)) })],
    states: [buildContactState(merge(obstacles.map((one) => one.state)))],
    radarId: 'customer-relationship',
    settings: defaultPortalSettings,
    unsubscribed: new Set(),
    languages: ['en', 'da'],
    companyRestUntil: null,
    fallbackLanguage: 'en',
    timeZone: 'Europe/Copenhagen',
    now: NOW,
    ...merge(obstacles.map((one) => one.input)),
  });
}

const reasonOf = (obstacles: readonly Obstacle[], contact: Partial<Contact> = {}) =>
  decide(obstacles, contact).excluded.map(({ reason }) => reason);

const pairs = OBSTACLES.flatMap((first, index) =>
  OBSTACLES.slice(index + 1)
    .filter((second) => first.contact?.email === undefined || second.contact?.email === undefined)
    .map((second) => [first.reason, second.reason, first, second] as const),
);

describe('one obstacle', () => {
  it.each(OBSTACLES.map((obstacle) => [obstacle.reason, obstacle] as const))(
    'is told: %s',
    (reason, obstacle) => {
      expect(reasonOf([obstacle])).toEqual([reason]);
      expect(decide([obstacle]).eligible).toEqual([]);
    },
  );
});

describe('of two obstacles the one is told that lasts', () => {
  // In whatever order they came to be.
  const inBothOrders = pairs.flatMap(([reason, other, first, second]) => [
    [reason, other, [first, second]] as const,
    [reason, other, [second, first]] as const,
  ]);
  it.each(inBothOrders)('%s before %s', (reason, _other, obstacles) => {
    expect(reasonOf(obstacles)).toEqual([reason]);
    expect(decide(obstacles).eligible).toEqual([]);
  });
});

const WRITABLE = [
  'mette.holm@nordlys.example',
  'Mette.Holm@Nordlys.Example',
  '  mette@nordlys.example  ',
  'mette+crm@nordlys.example',
  'm@n.co',
  "o'brien@nordlys.example",
  'mette_holm@sub.nordlys.example',
  '1234@nordlys.example',
  'testa.rossa@nordlys.example',
  'contest@nordlys.example',
  'latest@nordlys.example',
  'mette@test-lab.example',
  'mette@testing.dk',
  'mette@contest.dk',
  'mette@notexample.com',
  'mette@example.dk',
  'reply@nordlys.example',
  'info@nordlys.example',
  'support@nordlys.example',
  'mette-holm@nordlys.co.uk',
  'mette@nordlys-kraft.example',
  'mette@n1.example',
  'postmasters@nordlys.example',
  'abuser@nordlys.example',
];

const UNWRITABLE = [
  'mette',
  'mette@',
  '@nordlys.example',
  'mette@nordlys',
  'mette nordlys.example',
  'mette@@nordlys.example',
  'mette@nordlys..example',
  'mette holm@nordlys.example',
  'mette@nordlys.example, ida@nordlys.example',
  'mette@nordlys.example;ida@nordlys.example',
  '<mette@nordlys.example>',
  'Mette Holm <mette@nordlys.example>',
  'mailto:mette@nordlys.example',
  'mette@nordlys.example\nbcc: all@nordlys.example',
  'mette@.example',
  'mette@nordlys.',
  '.mette@nordlys.example',
  'mette.@nordlys.example',
  'met..te@nordlys.example',
  'mette(at)nordlys.example',
  'mette@nordlys,example',
  'mette@-nordlys.example',
  'mette@[127.0.0.1]',
  '-',
  'n/a',
  'unknown',
];

const UNREAD = [
  'test@nordlys.example',
  'TEST@nordlys.example',
  ' test@nordlys.example ',
  'test+1@nordlys.example',
  'tester@nordlys.example',
  'testing@nordlys.example',
  'testuser@nordlys.example',
  'test.test@nordlys.example',
  'asdf@nordlys.example',
  'noreply@nordlys.example',
  'no-reply@nordlys.example',
  'no.reply@nordlys.example',
  'noreply+crm@nordlys.example',
  'donotreply@nordlys.example',
  'do-not-reply@nordlys.example',
  'postmaster@nordlys.example',
  'mailer-daemon@nordlys.example',
  'abuse@nordlys.example',
  'mette@example.com',
  'mette@example.org',
  'mette@example.net',
  'mette@mail.example.com',
  'mette@nordlys.test',
  'mette@nordlys.invalid',
  'mette@mail.localhost',
];

describe('an address', () => {
  it.each(WRITABLE)('%j can be written to', (email) => {
    expect(decide([], { email }).eligible).toMatchObject([{ email: email.trim().toLowerCase() }]);
  });

  it.each(UNWRITABLE)('%j is none', (email) => {
    expect(reasonOf([], { email })).toEqual(['invalid_email']);
  });

  it.each(['', ' ', '\t', '\u00a0'])('%j is missing', (email) => {
    expect(reasonOf([], { email })).toEqual(['no_email']);
  });

  it.each(UNREAD)('%j is read by nobody', (email) => {
    expect(reasonOf([], { email })).toEqual(['test_address']);
  });
});

describe('a legal basis', () => {
  it('is not asked for unless the account wants it', () => {
    expect(decide([], { hasLegalBasis: false }).eligible).toHaveLength(1);
  });

  it('lets somebody be asked where it is wanted', () => {
    const wanted: Obstacle = { reason: 'no_legal_basis', input: { settings: REQUIRED } };
    expect(decide([wanted], { hasLegalBasis: true }).eligible).toHaveLength(1);
  });
});

describe('two contacts with one address', () => {
  const twins = (other: Partial<Contact>, input: Partial<PreflightInput> = {}) =>
    decidePreflight({
      contacts: [buildContact(), buildContact({ contactId: '7002', ...other })],
      states: [],
      radarId: 'customer-relationship',
      settings: defaultPortalSettings,
      unsubscribed: new Set(),
      languages: ['en'],
      companyRestUntil: null,
      fallbackLanguage: 'en',
      timeZone: 'Europe/Copenhagen',
      now: NOW,
      ...input,
    });

  it.each<[ExclusionReason, Partial<Contact>, Partial<PreflightInput>]>([
    ['opted_out', { optedOut: true }, {}],
    ['bounced', { bounced: true }, {}],
    ['left_company', { hasLeft: true }, {}],
    ['unsubscribed', {}, { unsubscribed: new Set(['7002']) }],
  ])('what bars one bars both: %s', (reason, other, input) => {
    const { eligible, excluded } = twins(other, input);
    expect(eligible).toEqual([]);
    expect(excluded.map((one) => one.reason)).toEqual([reason, reason]);
  });

  it('are asked once', () => {
    const { eligible, excluded } = twins({});
    expect(eligible).toHaveLength(1);
    expect(excluded).toMatchObject([{ contactId: '7002', reason: 'duplicate_email' }]);
  });
});

it('each reason for which a contact is left out has its cases', () => {
  // `left_out` is the choice of a CSM, not a rule.
  const decided: Record<Exclude<ExclusionReason, 'left_out'>, true> = {
    no_email: true,
    invalid_email: true,
    test_address: true,
    duplicate_email: true,
    opted_out: true,
    survey_opt_out: true,
    unsubscribed: true,
    bounced: true,
    left_company: true,
    no_legal_basis: true,
    company_rest: true,
    rest_period: true,
  };
  const tried = new Set<string>([...OBSTACLES.map(({ reason }) => reason), 'duplicate_email']);
  expect([...tried].sort()).toEqual(Object.keys(decided).sort());
});
