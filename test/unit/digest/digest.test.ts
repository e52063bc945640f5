import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decideDigestWeek } from '../../../src/digest/decide-digest-week.ts';
import { describeDigest } from '../../../src/digest/describe-digest.ts';
import { createDigestLinks } from '../../../src/digest/digest-links.ts';
import type { DigestNews, TeamMail } from '../../../src/digest/ports.ts';
import { sendDigests } from '../../../src/digest/send-digests.ts';
import type { SendDigestsDeps } from '../../../src/digest/send-digests.ts';
import { composeTeamMail } from '../../../src/delivery/compose-team-mail.ts';
import { AppError } from '../../../src/lib/errors.ts';
import { defaultPortalSettings } from '../../../src/survey/settings.ts';
import { buildPortal } from '../../storage/samples.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

const QUIET: DigestNews = { rose: [], fell: [], praise: [], overdue: [], due: [] };
const NEWS: DigestNews = {
  ...QUIET,
  fell: [{ companyId: '501', name: 'Nordlys', health: 42, change: -23 }],
  praise: [
    { company: 'Nordlys', person: 'Ida Berg', words: `Quick <b>help</b>\n${'x'.repeat(300)}` },
  ],
};
const MONDAY = new Date('2026-11-02T08:00:00Z');
const links = createDigestLinks([{ key: randomBytes(32) }], 'https://radar.example');

describe('the week of a digest', () => {
  it.each([
    ['Monday at office hours', '2026-11-02T07:00:00Z', '2026-11-02'],
    ['Friday afternoon, when Monday missed it', '2026-11-06T15:59:00Z', '2026-11-02'],
    ['before eight', '2026-11-02T06:59:00Z', null],
    ['after five', '2026-11-02T16:00:00Z', null],
    ['Sunday', '2026-11-08T10:00:00Z', null],
    ['Monday already, where the portal is', '2026-11-01T23:30:00Z', null],
  ])('on %s', (_when, now, week) => {
    expect(decideDigestWeek(new Date(now), 'Europe/Copenhagen')).toBe(week);
  });
});

describe('a link that ends the digest', () => {
  it('is known again, and nothing else is', () => {
    const token = links.optOutUrl({ portalId: 7, reader: '31' }).split('/d/')[1] ?? '';
    expect(links.read(token)).toEqual({ portalId: 7, reader: '31' });
    for (const wrong of ['', 'x', token.replace('7.', '8.'), token.replace('31', 'team')]) {
      expect(links.read(wrong)).toBeNull();
    }
  });
});

it('says only what there is, the falls first, and shortens what people said', () => {
  const words = { language: 'en', timeZone: 'UTC', recordUrl: (id: string) => `r/${id}` } as const;
  expect(describeDigest(QUIET, words)).toEqual([]);
  const [fell, praise] = describeDigest(NEWS, words);
  expect(fell).toEqual({
    title: 'Fell',
    lines: [{ text: 'Nordlys: health 42 (−23)', url: 'r/501' }],
  });
  expect(praise?.lines[0]?.text.length).toBeLessThan(230);
});

interface World {
  readonly now?: Date;
  readonly news?: DigestNews;
  readonly settings?: Partial<typeof defaultPortalSettings>;
  readonly optedOut?: string[];
  readonly fails?: Error;
}

function build({ now = MONDAY, news = NEWS, settings = {}, optedOut = [], fails }: World = {}) {
  const mails: TeamMail[] = [];
  const taken = new Map<string, string>();
  const deps: SendDigestsDeps = {
    storage: {
      portals: { get: () => Promise.resolve(buildPortal()) },
      settings: {
        getCurrent: () =>
          Promise.resolve({ version: 1, settings: { ...defaultPortalSettings, ...settings } }),
      },
      digests: {
        readNews: (_portalId, ownerId) => Promise.resolve(ownerId === '32' ? QUIET : news),
        take: (_portalId, reader) => {
          const isFirst = !taken.has(reader);
          taken.set(reader, taken.get(reader) ?? 'handing_over');
          return Promise.resolve(isFirst);
        },
        settle: (_portalId, reader, _week, state) => {
          if (state === 'returned') taken.delete(reader);
          else taken.set(reader, state);
          return Promise.resolve();
        },
        listOptedOut: () => Promise.resolve(optedOut),
        optOut: () => Promise.resolve(),
      },
    },
    crm: {
      listOwners: () =>
        Promise.resolve(
          ['31', '32', '33'].map((ownerId) => ({
            ...{ ownerId, firstName: 'Ida', lastName: 'Berg' },
            email: ownerId === '33' ? '' : `o${ownerId}@vendor.example`,
          })),
        ),
    },
    post: {
      post: (mail) => {
        if (fails) return Promise.reject(fails);
        mails.push(mail);
        return Promise.resolve();
      },
    },
    digestLinks: links,
    clock: { now: () => now },
    log: createMemoryLog().log,
  };
  return { deps, mails, taken };
}

describe('the weekly digest', () => {
  it('goes to each owner with news and an address, and to nobody twice', async () => {
    const { deps, mails } = build();
    await Promise.all([sendDigests(deps, 1), sendDigests(deps, 1)]);
    await sendDigests(deps, 1);
    expect(mails.map(({ to }) => to.address)).toEqual(['o31@vendor.example']);
  });

  it('goes to the team’s address, too, where there is one', async () => {
    const digest = { mode: 'on', teamAddress: 'cs@vendor.example' } as const;
    const { deps, mails } = build({ settings: { digest } });
    await sendDigests(deps, 1);
    expect(mails.map(({ to }) => to.address)).toEqual(['o31@vendor.example', 'cs@vendor.example']);
  });

  it.each<[string, World]>([
    ['there is nothing to say', { news: QUIET }],
    ['the portal wants none', { settings: { digest: { mode: 'off', teamAddress: '' } } }],
    ['the portal is in test mode', { settings: { testMode: 'on' } }],
    ['the person wants none', { optedOut: ['31'] }],
    ['it is Sunday', { now: new Date('2026-11-08T10:00:00Z') }],
  ])('stays away when %s', async (_why, world) => {
    const { deps, mails } = build(world);
    await sendDigests(deps, 1);
    expect(mails).toEqual([]);
  });

  it('is tried again when the server certainly did not take it, and else never', async () => {
    const away = build({ fails: new AppError('mail_unavailable', 'Away.') });
    await expect(sendDigests(away.deps, 1)).rejects.toMatchObject({ code: 'mail_unavailable' });
    expect(away.taken.size).toBe(0);
    for (const [error, state] of [
      [new AppError('mail_refused', 'No.'), 'failed'],
      [new Error('Gone in the middle.'), 'unknown'],
    ] as const) {
      const { deps, taken } = build({ fails: error });
      await sendDigests(deps, 1);
      expect([...taken]).toEqual([['31', state]]);
    }
  });

  it('is a mail with text and HTML, escaped, and one click to end it', async () => {
    const { deps, mails } = build();
    await sendDigests(deps, 1);
    const mail = mails[0];
    if (!mail) throw new Error('Nobody got a mail.');
    const from = { name: 'Radar', address: 'radar@mail.example' };
    const { html, text, headers, messageId } = composeTeamMail(mail, from, MONDAY);
    expect(html).toContain('Quick &lt;b&gt;help&lt;/b&gt;');
    expect(text).toContain('- Nordlys: health 42 (−23)');
    expect(headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
    expect(messageId).toBe('<digest-1-31-2026-11-02@mail.example>');
  });
});
