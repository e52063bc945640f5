import { newId } from '../src/lib/ids.ts';
import type { PersonalLinks } from '../src/survey/personal-links.ts';
import { customerRelationship } from '../src/survey/templates/customer-relationship.ts';
import type { Invitation, Wave } from '../src/survey/types.ts';

const DAY_MS = 86_400_000;

/** An open wave of the customer radar. */
export function buildWave(portalId: number, now: Date): Wave {
  const waveId = newId('wave');
  return {
    portalId,
    companyId: '1',
    waveId,
    companyName: 'Firma 1',
    radar: customerRelationship,
    mode: 'named',
    status: 'open',
    sender: { name: 'Ida Berg', email: 'ida.berg@vendor.example' },
    language: 'en',
    settingsVersion: 0,
    requestId: waveId,
    openedAt: now,
    closesAt: new Date(now.getTime() + 14 * DAY_MS),
    closedAt: null,
    answersVersion: 0,
    scoredVersion: 0,
  };
}

/** So many people who wait for their invitation, in two languages. */
export function buildInvitations(wave: Wave, links: PersonalLinks, count: number): Invitation[] {
  const { portalId, waveId, companyId } = wave;
  return Array.from({ length: count }, (_, index) => {
    const owner = { portalId, invitationId: newId('invitation'), linkNonce: links.newNonce() };
    return {
      ...owner,
      waveId,
      companyId,
      side: 'customer',
      personId: String(10_000 + index),
      email: `person.${index}@firma.example`,
      firstName: `Nr. ${index}`,
      lastName: 'Test',
      language: index % 2 === 0 ? 'en' : 'de',
      group: 'users',
      roleWeight: 1,
      delivery: 'queued',
      response: 'none',
      linkHash: links.hashOf(links.tokenOf(owner)),
      askedPoints: null,
      resendKeys: [],
      timeZone: null,
      dueAt: new Date(0),
      sentAt: null,
      answeredAt: null,
    };
  });
}
