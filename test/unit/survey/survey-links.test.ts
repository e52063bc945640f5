import { describe, expect, it } from 'vitest';
import { signMails } from '../../../src/survey/delivery-of-wave.ts';
import { createPersonalLinks } from '../../../src/survey/personal-links.ts';
import type { RecordUpdate } from '../../../src/survey/crm.ts';
import {
  NO_SURVEY_LINK,
  showSurveyLink,
  withSurveyLinks,
} from '../../../src/survey/survey-links.ts';
import { buildInvitation, buildWave } from '../../support/builders.ts';

const links = createPersonalLinks(
  [{ id: 'k1', key: Buffer.alloc(32, 1) }],
  'https://radar.example',
);
const invitation = buildInvitation({ linkNonce: links.newNonce() });

/** What HubSpot is told. */
async function write(
  objectType: 'contacts' | 'companies',
  properties: RecordUpdate['properties'],
): Promise<RecordUpdate['properties'] | undefined> {
  let told: readonly RecordUpdate[] = [];
  const crm = withSurveyLinks(
    {
      updateRecords: (_portalId, _type, updates) => {
        told = updates;
        return Promise.resolve(updates.map(({ id }) => ({ id, ok: true })));
      },
    },
    links,
  );
  expect(await crm.updateRecords(1, objectType, [{ id: '7001', properties }])).toEqual([
    { id: '7001', ok: true },
  ]);
  return told[0]?.properties;
}

describe('a personal link on a contact', () => {
  it('is put in on the way to HubSpot, beside what else is written', async () => {
    const properties = { radar_group: 'users', ...showSurveyLink(invitation) };
    expect(await write('contacts', properties)).toEqual({
      radar_group: 'users',
      radar_survey_link: links.surveyUrl(invitation),
    });
  });

  it('is not in what the database keeps', () => {
    const kept = JSON.stringify(showSurveyLink(invitation));
    expect(kept).not.toContain(links.tokenOf(invitation));
    expect(kept).not.toContain('https://');
  });

  it('is another one once the old link was revoked', () => {
    const renewed = { ...invitation, linkNonce: links.newNonce() };
    expect(showSurveyLink(renewed)).not.toEqual(showSurveyLink(invitation));
  });

  it.each([
    ['contacts', NO_SURVEY_LINK],
    ['contacts', { radar_group: 'users' }],
    ['contacts', { radar_survey_link: 'something else' }],
    ['companies', showSurveyLink(invitation)],
  ] as const)('leaves %s with %j alone', async (objectType, properties) => {
    expect(await write(objectType, properties)).toEqual(properties);
  });
});

describe('the sender of mails', () => {
  const wave = buildWave();
  it.each([
    ['is the CSM where nothing is set', '', '', wave.sender],
    [
      'is a team, with answers to the CSM',
      'Kundeservice',
      '',
      { name: 'Kundeservice', email: wave.sender.email },
    ],
    [
      'is the CSM, with answers to a team',
      '',
      'team@vendor.example',
      { name: wave.sender.name, email: 'team@vendor.example' },
    ],
  ])('%s', (_what, senderName, replyTo, sender) => {
    expect(signMails(wave, { channel: 'mail', senderName, replyTo })).toEqual({ ...wave, sender });
  });
});
