import type { Contact, ContactState, Invitation, Radar, Wave } from '../../src/survey/types.ts';

/** Small complete things to start a test from; each test says only what it is about. */
export function buildContact(overrides: Partial<Contact> = {}): Contact {
  return {
    portalId: 1,
    contactId: '7001',
    email: 'mette.holm@nordlys.example',
    firstName: 'Mette',
    lastName: 'Holm',
    language: 'da',
    buyingRoles: [],
    jobTitle: 'Planner',
    groupValue: '',
    labels: [],
    optedOut: false,
    bounced: false,
    hasLeft: false,
    hasLegalBasis: false,
    timeZone: null,
    ...overrides,
  };
}

export function buildContactState(overrides: Partial<ContactState> = {}): ContactState {
  return {
    portalId: 1,
    contactId: '7001',
    lastAskedAt: null,
    lastRadarId: null,
    surveyOptOut: false,
    deliveryStatus: 'ok',
    ...overrides,
  };
}

const inEveryLanguage = (text: string) => ({ en: text, da: text, nb: text, sv: text, de: text });

export function buildRadar(overrides: Partial<Radar> = {}): Radar {
  return {
    radarId: 'customer-relationship',
    name: inEveryLanguage('Customer relationship'),
    dimensions: [{ id: 'trust', label: inEveryLanguage('Trust') }],
    points: ['p1', 'p2', 'p3'].map((id) => ({
      id,
      label: inEveryLanguage(`Point ${id}`),
      description: inEveryLanguage(`About ${id}`),
      dimension: 'trust',
      process: 'delivery',
      scale: { min: 0, max: 10 },
      weight: 1,
    })),
    extras: ['recommend', 'recommended', 'ease', 'wow'],
    ...overrides,
  };
}

export function buildWave(overrides: Partial<Wave> = {}): Wave {
  return {
    portalId: 1,
    waveId: 'wav_00000000000000000001',
    companyId: '501',
    companyName: 'Nordlys Kraft',
    radar: buildRadar(),
    mode: 'named',
    status: 'open',
    sender: { name: 'Ida Berg', email: 'ida.berg@vendor.example' },
    language: 'en',
    settingsVersion: 0,
    requestId: 'request-1',
    openedAt: new Date('2026-11-02T09:00:00Z'),
    closesAt: new Date('2026-11-16T09:00:00Z'),
    closedAt: null,
    answersVersion: 0,
    scoredVersion: 0,
    ...overrides,
  };
}

export function buildInvitation(overrides: Partial<Invitation> = {}): Invitation {
  return {
    portalId: 1,
    waveId: 'wav_00000000000000000001',
    companyId: '501',
    invitationId: 'inv_00000000000000000001',
    side: 'customer',
    personId: '7001',
    email: 'mette.holm@nordlys.example',
    firstName: 'Mette',
    lastName: 'Holm',
    language: 'da',
    group: 'users',
    roleWeight: 1,
    delivery: 'queued',
    response: 'none',
    linkNonce: 'k1.nonce',
    linkHash: 'hash',
    askedPoints: null,
    resendKeys: [],
    timeZone: null,
    dueAt: new Date(0),
    sentAt: null,
    answeredAt: null,
    ...overrides,
  };
}
