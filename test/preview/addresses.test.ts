import { describe, expect, it } from 'vitest';
import { readAppLocation, toAppAddress } from '../../src/sandbox/preview/host/app-address.ts';
import { toLocalRecord } from '../../src/sandbox/preview/host/components/to-local-record.ts';

describe('an address of the app’s page', () => {
  it.each([
    ['/', {}, '/app'],
    ['/companies/501', {}, '/app/companies/501'],
    ['companies', { risk: 'high' }, '/app/companies?risk=high'],
  ])('of %s with %j is a path that leads back to it', (to, params, address) => {
    expect(toAppAddress(to, params)).toBe(address);
    const { pathname, search } = new URL(address, 'http://127.0.0.1');
    const path = to.startsWith('/') ? to : `/${to}`;
    expect(readAppLocation({ pathname, search })).toEqual({ path, params });
  });

  it('keeps the user’s language from the app', () => {
    expect(readAppLocation({ pathname: '/app', search: '?language=da' }).params).toEqual({});
  });
});

describe('a link to HubSpot', () => {
  it.each([
    ['https://app.hubspot.com/contacts/4711001/record/0-2/501', '/company/501'],
    ['https://app-eu1.hubspot.com/contacts/4711001/record/0-1/7001', '/contact/7001'],
    ['https://app.hubspot.com/contacts/4711001/objects/0-2', '/'],
    [
      'https://radar.example/contacts/1/record/0-2/501',
      'https://radar.example/contacts/1/record/0-2/501',
    ],
  ])('%s leads to %s', (url, local) => {
    expect(toLocalRecord(url)).toBe(local);
  });
});
