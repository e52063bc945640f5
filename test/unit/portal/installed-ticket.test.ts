import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createInstalledTickets } from '../../../src/portal/installed-ticket.ts';

const key = (byte: number) => ({ key: Buffer.alloc(32, byte) });
const NOW = new Date('2026-08-17T08:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const tickets = createInstalledTickets([key(1)]);

test('a ticket names its portal for an hour', () => {
  const ticket = tickets.issue(4_700_001, NOW);
  expect(tickets.read(ticket, NOW)).toBe(4_700_001);
  expect(tickets.read(ticket, later(59))).toBe(4_700_001);
  expect(tickets.read(ticket, later(60))).toBeNull();
});

test('it needs no escaping in an address', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (portalId) => {
      const ticket = tickets.issue(portalId, NOW);
      expect(encodeURIComponent(ticket)).toBe(ticket);
      expect(tickets.read(ticket, NOW)).toBe(portalId);
    }),
  );
});

test('no other text is one, and a changed ticket is none', () => {
  const ticket = tickets.issue(4_700_001, NOW);
  fc.assert(
    fc.property(fc.string(), fc.nat(ticket.length - 1), (text, place) => {
      expect(tickets.read(text, NOW)).toBeNull();
      const changed = ticket.slice(0, place) + text + ticket.slice(place + 1);
      if (changed !== ticket) expect(tickets.read(changed, NOW)).toBeNull();
    }),
  );
});

test('a new key in front leaves the old tickets alive, a foreign key does not', () => {
  const ticket = tickets.issue(4_700_001, NOW);
  expect(createInstalledTickets([key(2), key(1)]).read(ticket, NOW)).toBe(4_700_001);
  expect(createInstalledTickets([key(2)]).read(ticket, NOW)).toBeNull();
});

test('without a key there are none', () => {
  expect(() => createInstalledTickets([])).toThrow('key');
});
