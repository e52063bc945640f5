import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildPortal } from './samples.ts';

const NOW = new Date('2026-11-03T09:00:00Z');
const HOUR = 3_600_000;

describe.each(await databases())('test mails on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
    await opened.storage.portals.save(buildPortal());
  });
  afterAll(() => opened.close());
  beforeEach(() => opened.storage.testMails.forget(1, new Date(NOW.getTime() + 9 * HOUR)));

  const note = (requestId: string, { userId = '42', at = NOW, most = 3 } = {}) =>
    opened.storage.testMails.note(
      { portalId: 1, userId, requestId, at },
      { most, since: new Date(at.getTime() - HOUR) },
    );

  it('are noted once for a request, also of two at once', async () => {
    const noted = await Promise.all([note('one'), note('one'), note('one')]);
    expect(noted.sort()).toEqual(['noted', 'repeated', 'repeated']);
  });

  it('stop at the limit of a user, however many ask at once', async () => {
    const asked = Array.from({ length: 6 }, (_, nr) => note(`request-${nr}`));
    const noted = await Promise.all(asked);
    expect(noted.filter((what) => what === 'noted')).toHaveLength(3);
    expect(noted.filter((what) => what === 'too_many')).toHaveLength(3);
    expect(await note('other', { userId: '43' })).toBe('noted');
  });

  it('count for an hour', async () => {
    await note('one', { most: 1 });
    const at = new Date(NOW.getTime() + HOUR);
    expect(await note('two', { most: 1 })).toBe('too_many');
    expect(await note('two', { most: 1, at })).toBe('noted');
  });

  it('that were not sent may be tried again', async () => {
    await note('one');
    await opened.storage.testMails.takeBack({ portalId: 1, requestId: 'one' });
    expect(await note('one')).toBe('noted');
  });
});
