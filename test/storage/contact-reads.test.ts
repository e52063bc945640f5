import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/lib/errors.ts';
import { readContact } from '../../src/survey/read-contact.ts';
import type { Mode, Wave } from '../../src/survey/types.ts';
import { buildContact, buildInvitation, buildRadar, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal, buildResponse, buildSnapshot } from './samples.ts';

const day = (number: number): Date => new Date(Date.UTC(2026, 10, number, 9));

describe.each(await databases())('what is read for the cards on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  async function setUp() {
    nextPortal += 1;
    const portalId = nextPortal;
    const { storage } = opened;
    await storage.portals.save(buildPortal({ portalId }));
    const contact = { portalId, contactId: '7001' };
    /** A wave that the contact was asked in and has answered. */
    const ask = async (waveId: string, mode: Mode, openedAt: Date, overrides = {}) => {
      const wave: Partial<Wave> = { portalId, waveId, requestId: waveId, mode, openedAt };
      await storage.waves.insert(buildWave({ ...wave, ...overrides }));
      const ids = { portalId, waveId, invitationId: `inv_${waveId}` };
      const linkHash = `${portalId} ${waveId}`;
      await storage.invitations.insertAll([buildInvitation({ ...ids, linkHash })]);
      await storage.responses.insert(buildResponse({ ...ids, responseId: `rsp_${waveId}` }));
    };
    const asked: string[] = [];
    const crm = {
      getContact({ contactId }: { contactId: string }) {
        asked.push(contactId);
        if (contactId !== '9001') return Promise.reject(new AppError('contact_unknown', 'No.'));
        return Promise.resolve(buildContact({ portalId, contactId, optedOut: true }));
      },
    };
    const read = (contactId = '7001') => readContact({ storage, crm }, { portalId, contactId });
    return { ...storage, portalId, contact, ask, read, asked };
  }

  it('a contact’s answer comes from the newest named wave alone', async () => {
    const { ask, read, asked } = await setUp();
    await ask('wav_1', 'named', day(1));
    await ask('wav_2', 'named', day(2));
    await ask('wav_3', 'confidential', day(3));
    const { said, invitation } = await read();
    expect(said).toMatchObject({
      wave: { waveId: 'wav_2', mode: 'named' },
      response: { responseId: 'rsp_wav_2', personId: '7001' },
    });
    expect(invitation).toMatchObject({ wave: { waveId: 'wav_3', mode: 'confidential' } });
    expect(asked).toEqual([]);
  });

  it.each(['confidential', 'anonymous'] as const)(
    'of a %s answer nothing is read, even where the row knows the person',
    async (mode) => {
      const { ask, read } = await setUp();
      await ask('wav_1', mode, day(1));
      expect((await read()).said).toBeNull();
    },
  );

  it('an answer of our own team is not the contact’s with the same id', async () => {
    const { portalId, waves, responses, read } = await setUp();
    await waves.insert(buildWave({ portalId }));
    await responses.insert(buildResponse({ portalId, side: 'vendor' }));
    await expect(read()).rejects.toMatchObject({ code: 'contact_unknown' });
  });

  it('somebody who was only left out is known, with the newest reason', async () => {
    const { portalId, waves, invitations, read, asked } = await setUp();
    for (const [waveId, reason, openedAt] of [
      ['wav_1', 'no_email', day(1)],
      ['wav_2', 'opted_out', day(2)],
    ] as const) {
      await waves.insert(buildWave({ portalId, waveId, requestId: waveId, openedAt }));
      await invitations.insertExclusions({ portalId, waveId }, [
        { contactId: '7001', name: '', email: '', reason, until: null },
      ]);
    }
    const { exclusion, inCrm } = await read();
    expect(exclusion).toMatchObject({ exclusion: { reason: 'opted_out' }, openedAt: day(2) });
    expect([inCrm, asked]).toEqual([null, []]);
  });

  it('being left out is forgotten once a newer wave has asked', async () => {
    const { portalId, waves, invitations, ask, read } = await setUp();
    await waves.insert(buildWave({ portalId, openedAt: day(1) }));
    await invitations.insertExclusions(buildWave({ portalId }), [
      { contactId: '7001', name: '', email: '', reason: 'no_email', until: null },
    ]);
    await ask('wav_2', 'named', day(2));
    expect((await read()).exclusion).toBeNull();
  });

  it('who our stores don’t know is asked of HubSpot, once a look', async () => {
    const { read, asked } = await setUp();
    expect(await read('9001')).toMatchObject({ said: null, inCrm: { optedOut: true } });
    await expect(read('9002')).rejects.toMatchObject({ code: 'contact_unknown' });
    expect(asked).toEqual(['9001', '9002']);
  });

  it('names of the team come from the newest invitation of each', async () => {
    const { portalId, waves, invitations } = await setUp();
    for (const [waveId, lastName, openedAt] of [
      ['wav_1', 'Before', day(1)],
      ['wav_2', 'After', day(2)],
    ] as const) {
      await waves.insert(buildWave({ portalId, waveId, requestId: waveId, openedAt }));
      const ids = { portalId, waveId, invitationId: `inv_${waveId}` };
      const linkHash = `team ${portalId} ${waveId}`;
      const person = { side: 'vendor', personId: '31', firstName: 'Ida', lastName } as const;
      await invitations.insertAll([buildInvitation({ ...ids, ...person, linkHash })]);
    }
    const names = await invitations.listTeamNames(portalId, ['31', '32']);
    expect([...names]).toEqual([['31', 'Ida After']]);
    expect([...(await invitations.listTeamNames(portalId, []))]).toEqual([]);
  });

  it('the newest wave and the final scores of one radar are found among others', async () => {
    const { portalId, waves, snapshots } = await setUp();
    const ref = { portalId, companyId: '501' };
    expect(await waves.findNewest(ref)).toBeNull();
    for (const [waveId, radarId, openedAt] of [
      ['wav_1', 'customer-relationship', day(1)],
      ['wav_2', 'employee', day(2)],
    ] as const) {
      const radar = buildRadar({ radarId });
      await waves.insert(buildWave({ portalId, waveId, requestId: waveId, radar, openedAt }));
      const ids = { portalId, waveId, snapshotId: `snp_${waveId}` };
      await snapshots.save(buildSnapshot({ ...ids, kind: 'final' }));
    }
    expect(await waves.findNewest(ref)).toMatchObject({ waveId: 'wav_2' });
    const idsOf = (list: Awaited<ReturnType<typeof snapshots.listFinal>>) =>
      list.map(({ wave }) => wave.waveId);
    expect(idsOf(await snapshots.listFinal(ref, 1))).toEqual(['wav_2']);
    expect(idsOf(await snapshots.listFinal(ref, 1, 'customer-relationship'))).toEqual(['wav_1']);
  });
});
