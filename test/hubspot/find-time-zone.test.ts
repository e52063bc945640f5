import { describe, expect, it } from 'vitest';
import { findTimeZone } from '../../src/hubspot/find-time-zone.ts';

const find = (timeZone: string, countryCode = '', country = '') =>
  findTimeZone({ timeZone, countryCode, country });

describe('where somebody’s clock stands', () => {
  it.each([
    ['america_slash_new_york', 'America/New_York'],
    ['europe_slash_copenhagen', 'Europe/Copenhagen'],
    ['pacific_slash_auckland', 'Pacific/Auckland'],
    ['america_slash_port_hyphen_au_hyphen_prince', 'America/Port-au-Prince'],
    ['America/New_York', 'America/New_York'],
    ['us_slash_eastern', 'America/New_York'],
  ])('is told by the time zone %s', (timeZone, expected) => {
    expect(find(timeZone, 'DK', 'Sweden')).toBe(expected);
  });

  it.each([
    ['', 'DK', '', 'Europe/Copenhagen'],
    ['', 'dk', 'United States', 'Europe/Copenhagen'],
    ['not a zone', 'NO', '', 'Europe/Oslo'],
    ['', '', 'Denmark', 'Europe/Copenhagen'],
    ['', '', ' danmark ', 'Europe/Copenhagen'],
    ['', '', 'Dänemark', 'Europe/Copenhagen'],
    ['', '', 'Tyskland', 'Europe/Berlin'],
    ['', '', 'United States', 'America/Chicago'],
    ['', '', 'USA', 'America/Chicago'],
    ['', '', 'UK', 'Europe/London'],
    ['', 'NZ', '', 'Pacific/Auckland'],
  ])('or by the country: %j %j %j', (timeZone, code, country, expected) => {
    expect(find(timeZone, code, country)).toBe(expected);
  });

  it.each([
    ['', '', ''],
    ['mars_slash_olympus', '', ''],
    ['', 'XX', ''],
    ['', '', 'Atlantis'],
    ['', '../', 'constructor'],
  ])('is unknown: %j %j %j', (timeZone, code, country) => {
    expect(find(timeZone, code, country)).toBeNull();
  });
});
