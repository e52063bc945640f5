import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptySurveyLinks } from '../../src/survey/empty-survey-links.ts';
import { createPersonalLinks } from '../../src/survey/personal-links.ts';
import type { SurveyMail } from '../../src/survey/survey-mail.ts';
import { remindWave } from '../../src/survey/remind-wave.ts';
import { createTurns } from '../../src/lib/turns.ts';
import { sendInvitation } from '../../src/survey/send-invitation.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import type { Invitation, ResponseState, Wave, WaveStatus } from '../../src/survey/types.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import type { MemoryLog } from '../support/memory-log.ts';
import { deleteJobs, openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal } from './samples.ts';

const NOW = new Date('2026-11-03T09:00:00Z');
const links = createPersonalLinks(
  [{ id: 'k1', key: Buffer.alloc(32, 1) }],
  'https://radar.example',
);

describe.each(await databases())('delivery by link on %s', (kind) => {
  let opened: TestStorage;
  let log: MemoryLog;
  let mails: SurveyMail[];
  let version: number;

  beforeAll(async () => {
    opened = await openTestStorage(kind);
    await opened.storage.portals.save(buildPortal());
    const delivery = { channel: 'link', emailId: 0, senderName: 'Team', replyTo: '' } as const;
    ({ version } = await opened.storage.settings.save(
      1,
      { ...defaultPortalSettings, delivery },
      NOW,
    ));
  });
  afterAll(() => opened.close());
  beforeEach(() => {
    log = createMemoryLog();
    mails = [];
  });
  afterEach(async () => {
    for (const table of ['waves', 'crm_records', 'contact_states']) {
      await sql`delete from ${sql.table(table)}`.execute(opened.database.kysely);
    }
    await deleteJobs(opened.database);
  });

  const deps = () => ({
    turns: createTurns(1),
    storage: opened.storage,
    courier: {
      send: (mail: SurveyMail) => {
        mails.push(mail);
        return Promise.resolve();
      },
    },
    links,
    clock: { now: () => NOW },
    log: log.log,
  });
  const send = (invitation: Invitation) => sendInvitation(deps(), invitation);
  const shown = async (recordId = '7001') => {
    const ref = { portalId: 1, objectType: 'contacts', recordId } as const;
    return (await opened.storage.records.find(ref))?.['radar_survey_link'];
  };
  const deliveryOf = async (invitation: Invitation) =>
    (await opened.storage.invitations.get(invitation)).delivery;

  async function insert(changes: Partial<Wave> = {}) {
    const wave = buildWave({ settingsVersion: version, ...changes });
    await opened.storage.waves.insert(wave);
    const customer = buildInvitation({ waveId: wave.waveId, linkNonce: 'k1.one' });
    const colleague = buildInvitation({
      waveId: wave.waveId,
      invitationId: 'inv_00000000000000000002',
      linkHash: 'another',
      side: 'vendor',
      personId: '31',
      linkNonce: 'k1.two',
    });
    await opened.storage.invitations.insertAll([customer, colleague]);
    return { wave, customer, colleague };
  }

  it('mails the team alone, and counts as sent', async () => {
    const { customer, colleague } = await insert();
    await send(customer);
    await send(colleague);
    expect(mails.map(({ invitation }) => invitation.personId)).toEqual(['31']);
    expect(mails[0]?.wave.sender.name).toBe('Team');
    expect(await deliveryOf(customer)).toBe('sent');
    expect((await opened.storage.invitations.get(customer)).sentAt).toEqual(NOW);
    expect(await shown()).toBe('inv_00000000000000000001/k1.one');
    expect(await shown('31')).toBeUndefined();
    expect(log.events('invitation.sent')).toHaveLength(2);
    expect(log.lines().join()).not.toContain(links.tokenOf(customer));
  });

  it('shows the link once, however often and at once the job runs', async () => {
    const { customer } = await insert();
    await Promise.all([send(customer), send(customer), send(customer)]);
    await send(customer);
    expect(log.events('invitation.sent')).toHaveLength(1);
  });

  it('is all or nothing when it is cut off', async () => {
    const { customer } = await insert();
    const { storage } = opened;
    const dying = {
      ...storage,
      transaction: (work: Parameters<typeof storage.transaction>[0]) =>
        storage.transaction(async (stores) => {
          await work(stores);
          throw new Error('The process died.');
        }),
    };
    await expect(
      sendInvitation({ ...deps(), storage: dying as typeof storage }, customer),
    ).rejects.toThrow('died');
    expect(await deliveryOf(customer)).toBe('queued');
    expect(await shown()).toBeUndefined();
    await send(customer);
    expect(await shown()).toBeDefined();
  });

  it('stays as it was at the launch when the settings change', async () => {
    const { customer } = await insert({ settingsVersion: 0 });
    await send(customer);
    expect(mails).toHaveLength(1);
    expect(await shown()).toBeUndefined();
  });

  it('reminds the team alone', async () => {
    const { wave, customer, colleague } = await insert();
    await send(customer);
    await send(colleague);
    expect(await remindWave(deps(), wave, { key: 'by hand' })).toMatchObject({ reminded: 1 });
  });

  it.each<[string, Wave['mode'], WaveStatus, ResponseState, boolean]>([
    ['is open and has no answer', 'named', 'open', 'opened', true],
    ['is paused', 'named', 'paused', 'none', true],
    ['has a named answer', 'named', 'open', 'answered', false],
    ['has an answer that nobody may know of', 'confidential', 'open', 'answered', true],
    ['has an anonymous answer', 'anonymous', 'open', 'answered', true],
    ['was withdrawn', 'anonymous', 'open', 'withdrawn', false],
    ['has closed', 'anonymous', 'closed', 'none', false],
    ['was cancelled', 'named', 'cancelled', 'none', false],
  ])(
    'of an invitation that %s in %s mode (%s, %s) keeps the link: %s',
    async (_what, mode, status, response, keeps) => {
      const { wave, customer } = await insert({ mode });
      await send(customer);
      await opened.storage.invitations.setResponse(customer, response, NOW);
      await opened.storage.waves.setStatus(wave, status, null);
      await emptySurveyLinks(opened.storage, 1);
      expect(await shown()).toBe(keeps ? 'inv_00000000000000000001/k1.one' : '');
    },
  );

  it('takes the link off who has opted out', async () => {
    const { customer } = await insert();
    await send(customer);
    await opened.storage.contactStates.setSurveyOptOut(1, '7001', true);
    await emptySurveyLinks(opened.storage, 1);
    expect(await shown()).toBe('');
  });

  it('leaves a link alone that is newer than the wave which is over', async () => {
    const { wave, customer } = await insert();
    await send(customer);
    await opened.storage.waves.setStatus(wave, 'closed', NOW);
    await opened.storage.waves.insert(
      buildWave({ waveId: 'wav_2', requestId: 'second', settingsVersion: version }),
    );
    const next = buildInvitation({
      waveId: 'wav_2',
      invitationId: 'inv_00000000000000000003',
      linkHash: 'third',
      linkNonce: 'k1.three',
    });
    await opened.storage.invitations.insertAll([next]);
    await Promise.all([send(next), emptySurveyLinks(opened.storage, 1)]);
    await emptySurveyLinks(opened.storage, 1);
    expect(await shown()).toBe('inv_00000000000000000003/k1.three');
  });

  it('is no work where nothing is to be taken off', async () => {
    const { customer } = await insert();
    await send(customer);
    await deleteJobs(opened.database);
    await emptySurveyLinks(opened.storage, 1);
    await emptySurveyLinks(opened.storage, 2);
    const { rows } = await sql`select name from pgboss.job`.execute(opened.database.kysely);
    expect(rows).toEqual([]);
  });
});
