import { describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { removeReply } from '../../src/contracts/settings-card.ts';
import { AppError } from '../../src/lib/errors.ts';
import { text } from '../../src/texts/catalogue.ts';
import { PORTAL, SECOND_PORTAL, hubSpotDown } from '../support/hubspot-stand-in.ts';
import {
  connect,
  disconnect,
  expectRefusal,
  guardSettingsServer,
  loseKey,
  post,
  readStatus,
  save,
  server,
  writeRecord,
} from '../support/settings-server.ts';

guardSettingsServer();

describe('removing', () => {
  const remove = (choice: object = {}, portalId = PORTAL) =>
    post('/remove', { confirmPortalId: portalId, ...choice }, portalId);
  const everything = { workflow: true, lists: true, properties: true, data: true };

  it('cleans up first, then uninstalls, then forgets the tokens', async () => {
    const { body } = await remove({ lists: true });
    expect(cardReply(removeReply).parse(body)).toEqual({
      ok: true,
      data: { removed: ['Radar promoters'], kept: [] },
    });
    expect(server.hubspot.calls).toEqual([
      `cleanUp ${PORTAL}`,
      `uninstall ${PORTAL}`,
      'revoke refresh-token-of-the-portal',
    ]);
    expect(await server.storage.access.find(PORTAL)).toBeNull();
    expect(await server.storage.portals.get(PORTAL)).toMatchObject({ status: 'disconnected' });
    expect(server.log.events('portal.disconnected')).toHaveLength(1);
    expect(server.log.events('portal.removed')).toMatchObject([
      { portalId: PORTAL, removed: 1, kept: 0, data: false },
    ]);
  });

  it('touches nothing in HubSpot that was not chosen', async () => {
    await remove();
    expect(server.hubspot.calls).not.toContain(`cleanUp ${PORTAL}`);
  });

  it.each([
    ['is not written any more when the properties are removed', { properties: true }, 1],
    ['stays written while the properties stay', { lists: true }, 0],
  ])('what HubSpot showed %s', async (_what, choice, recordsWaiting) => {
    await writeRecord('501');
    await remove(choice);
    expect((await readStatus()).queue).toMatchObject({ recordsWaiting });
  });

  it('keeps what is stored unless that is chosen, too', async () => {
    await save(0, { contactRestDays: 30 });
    await remove({ lists: true });
    expect((await server.storage.settings.getCurrent(PORTAL)).version).toBe(1);
    await remove({ data: true });
    expect((await server.storage.settings.getCurrent(PORTAL)).version).toBe(0);
  });

  it('deletes nothing of another account', async () => {
    await connect(SECOND_PORTAL);
    await remove(everything);
    expect(await server.storage.access.find(SECOND_PORTAL)).not.toBeNull();
    expect(await server.storage.portals.get(SECOND_PORTAL)).toMatchObject({ status: 'connected' });
  });

  it.each([
    ['another number', { confirmPortalId: SECOND_PORTAL }],
    ['no number', { confirmPortalId: undefined }],
    ['the number as a text', { confirmPortalId: String(PORTAL) }],
    ['a choice that is a word', { confirmPortalId: PORTAL, lists: 'yes' }],
  ])('is not done by mistake: %s', async (_what, body) => {
    const before = await server.dump();
    expectRefusal(await post('/remove', { ...everything, ...body }), 'bad_input');
    expect(await server.dump()).toEqual(before);
    expect(server.hubspot.calls).toEqual([]);
  });

  it('reports what HubSpot keeps, and goes on', async () => {
    server.hubspot.answers.cleanUp = {
      removed: [],
      kept: [{ name: 'radar_gap_score', message: 'It is used in a list.' }],
    };
    server.hubspot.failures.set('uninstall', new AppError('hubspot_refused', 'Not allowed.'));
    const { body } = await remove(everything);
    expect(body.data).toEqual({
      removed: [],
      kept: [
        { name: 'radar_gap_score', message: 'It is used in a list.' },
        { name: 'Radar', message: 'Not allowed.' },
      ],
    });
    expect(await server.storage.portals.get(PORTAL)).toMatchObject({ status: 'disconnected' });
  });

  it.each(['cleanUp', 'uninstall'] as const)(
    'says that Radar is still installed when HubSpot can not be asked (%s), and can be repeated',
    async (call) => {
      server.hubspot.failures.set(call, hubSpotDown());
      expectRefusal(await remove(everything), 'removal_stopped');
      expect(await server.storage.access.find(PORTAL)).not.toBeNull();
      expect(await server.storage.portals.get(PORTAL)).toMatchObject({ status: 'connected' });
      expect(server.hubspot.calls).not.toContain('revoke refresh-token-of-the-portal');

      server.hubspot.failures.delete(call);
      expect((await remove(everything)).body).toMatchObject({ ok: true });
    },
  );

  it('does not say that Radar is installed when HubSpot turns out to let it in no more', async () => {
    server.hubspot.failures.set('cleanUp', new AppError('portal_disconnected', 'Uninstalled.'));
    const answer = await remove(everything);
    expectRefusal(answer, 'removal_out_of_reach');
    expect(answer.body.error.message).toBe(text('en', 'error.removal_out_of_reach.message'));
    expect(server.hubspot.calls).toEqual([`cleanUp ${PORTAL}`]);
  });

  it('does not depend on revoking: the app is gone by then', async () => {
    server.hubspot.failures.set('revoke', hubSpotDown());
    expect((await remove()).body).toMatchObject({ ok: true });
    expect(await server.storage.access.find(PORTAL)).toBeNull();
  });

  it('may be repeated when it has worked', async () => {
    await remove({ workflow: true, lists: true, properties: true });
    const { body } = await remove({ workflow: true, lists: true, properties: true });
    expect(body).toEqual({ ok: true, data: { removed: [], kept: [] } });
    expect(server.log.events('portal.disconnected')).toHaveLength(1);
  });

  it('of an account whose tokens can not be read goes on without them, and says what stays', async () => {
    await loseKey();
    expectRefusal(await remove(everything), 'removal_out_of_reach');
    expect(await server.storage.access.find(PORTAL)).not.toBeNull();

    const { body } = await remove({ data: true });
    expect(body.data).toMatchObject({ removed: [], kept: [{ name: 'Radar' }] });
    expect(body.data.kept[0].message).toContain('ENCRYPTION_KEYS');
    expect(await server.storage.access.find(PORTAL)).toBeNull();
    expect(server.hubspot.calls).toEqual([]);
  });

  it('of a disconnected account deletes the data, and cleans up nothing that it can not reach', async () => {
    await disconnect();
    expectRefusal(await remove(everything), 'removal_out_of_reach');
    expect(await server.storage.access.find(PORTAL)).not.toBeNull();

    expect((await remove({ data: true })).body).toMatchObject({ ok: true });
    expect(await server.storage.access.find(PORTAL)).toBeNull();
    expect(server.hubspot.calls).toEqual([]);
  });
});
