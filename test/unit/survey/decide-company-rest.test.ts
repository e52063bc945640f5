import { expect, it } from 'vitest';
import { decideCompanyRest } from '../../../src/survey/decide-company-rest.ts';
import type { CompanyRestInput } from '../../../src/survey/decide-company-rest.ts';
import type { WaveStatus } from '../../../src/survey/types.ts';
import { buildRadar, buildWave } from '../../support/builders.ts';

const NOW = new Date('2026-11-21T09:00:00Z');
const RADAR = 'customer-relationship';

const wave = (daysAgo: number, radarId = 'other', status: WaveStatus = 'closed') =>
  buildWave({
    radar: buildRadar({ radarId }),
    status,
    openedAt: new Date(NOW.getTime() - daysAgo * 86_400_000),
  });

const decide = (waves: CompanyRestInput['waves'], companyRestDays = 60, repeatFloorDays = 30) =>
  decideCompanyRest({
    waves,
    radarId: RADAR,
    settings: { companyRestDays, repeatFloorDays },
    timeZone: 'Europe/Copenhagen',
    now: NOW,
  });

it.each<[string, CompanyRestInput['waves'], string | null]>([
  ['no wave', [], null],
  ['another radar 59 days ago', [wave(59)], '2026-11-22'],
  ['another radar 60 days ago', [wave(60)], null],
  ['the same radar 29 days ago', [wave(29, RADAR)], '2026-11-22'],
  ['the same radar 30 days ago', [wave(30, RADAR)], null],
  ['another radar before the same one', [wave(35, RADAR), wave(40)], '2026-12-11'],
  ['the same one long after another one', [wave(1, RADAR), wave(59)], '2026-12-20'],
  ['one that was cancelled', [wave(10, 'other', 'cancelled')], '2027-01-10'],
  ['one that was only planned', [wave(10, 'other', 'scheduled'), wave(10, 'other', 'draft')], null],
])('after %s', (_what, waves, until) => {
  expect(decide(waves)).toBe(until);
});

it('there is no rest unless it is set, and a floor never makes it longer', () => {
  expect(decide([wave(0), wave(0, RADAR)], 0)).toBeNull();
  expect(decide([wave(5, RADAR)], 5, 30)).toBeNull();
  expect(decide([wave(4, RADAR)], 5, 30)).toBe('2026-11-22');
});

it('days are those of the portal', () => {
  // Already the 21st in Copenhagen, still the 20th in New York.
  const input = {
    waves: [{ ...wave(0), openedAt: new Date('2026-11-21T02:00:00Z') }],
    radarId: RADAR,
    settings: { companyRestDays: 1, repeatFloorDays: 30 },
    now: new Date('2026-11-21T06:00:00Z'),
  };
  expect(decideCompanyRest({ ...input, timeZone: 'Europe/Copenhagen' })).toBe('2026-11-22');
  expect(decideCompanyRest({ ...input, timeZone: 'America/New_York' })).toBeNull();
});
