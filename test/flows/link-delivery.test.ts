import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/browse.ts';
import { databases } from '../support/databases.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 8, desired: 9 };

describe.each(await databases())('a portal whose own workflows mail the links, on %s', (kind) => {
  let house: House;
  let waveId: string;
  beforeAll(async () => {
    house = await startHouse(kind, { data: buildPortalData({ 900: buildPeople(2, 9001) }) });
    await house.card('PUT', '/settings', {
      requestId: 'set-delivery',
      version: 0,
      settings: {
        delivery: { channel: 'link', senderName: 'Kundeteam', replyTo: 'team@vendor.example' },
      },
    });
    waveId = await launch(house, '900');
  });
  afterAll(() => house.close());

  const linkOn = (contactId: string): string =>
    house.sandbox.portal.records.find('contacts', contactId)?.properties['radar_survey_link'] ?? '';

  it('gets the personal links as contact properties, and no customer is mailed', () => {
    const [one, two] = [linkOn('9001'), linkOn('9002')];
    expect(one).toMatch(new RegExp(`^${house.url}/s/[\\w-]{43}$`));
    expect(two).not.toBe(one);
    const mails = listSurveyMails(house.sandbox);
    expect(mails.map(({ to }) => to)).toEqual([house.sandbox.portal.owners[0]?.email]);
  });

  it('shows the invitations as sent', async () => {
    const ref = { portalId: house.sandbox.portalId, waveId };
    const invitations = await house.app.storage.invitations.listOfWave(ref);
    expect(invitations.map(({ delivery }) => delivery)).toEqual(['sent', 'sent', 'sent']);
  });

  it('keeps no link in the database, and logs none', async () => {
    const token = linkOn('9001').split('/').at(-1) ?? '';
    expect(JSON.stringify(await house.dump())).not.toContain(token);
    expect(house.log.lines().join()).not.toContain(token);
  });

  it('takes the link off whoever has answered', async () => {
    const link = linkOn('9001');
    expect(await answer(link, GOOD)).toBe(200);
    await house.app.runDueWork();
    expect(linkOn('9001')).toBe('');
    expect(linkOn('9002')).not.toBe('');
  });

  it('takes all links off when the wave has closed', async () => {
    await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-the-wave' });
    await house.app.runDueWork();
    expect(linkOn('9002')).toBe('');
  });
});
