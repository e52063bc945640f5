import { addDays, dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import type { Clock } from '../lib/clock.ts';
import { isAppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { Crm } from '../survey/crm.ts';
import type { SettingsStore } from '../survey/ports.ts';
import type { PortalSettings } from '../survey/settings.ts';
import type { Owner, Portal } from '../survey/types.ts';
import { text } from '../texts/catalogue.ts';
import { decideDigestWeek } from './decide-digest-week.ts';
import { describeDigest } from './describe-digest.ts';
import type { DigestLinks } from './digest-links.ts';
import { TEAM } from './ports.ts';
import type { DigestReader, DigestSpan, DigestStore, TeamMail, TeamPost } from './ports.ts';

export interface SendDigestsDeps {
  readonly storage: {
    readonly digests: DigestStore;
    readonly portals: { get(portalId: number): Promise<Portal> };
    readonly settings: Pick<SettingsStore, 'getCurrent'>;
  };
  readonly crm: Pick<Crm, 'listOwners'>;
  readonly post: TeamPost;
  readonly digestLinks: DigestLinks;
  readonly clock: Clock;
  readonly log: Log;
}

interface Reader {
  readonly reader: DigestReader;
  /** Whose companies; null for all. */
  readonly ownerId: string | null;
  readonly name: string;
  readonly address: string;
}

interface Edition {
  readonly portal: Portal;
  readonly settings: PortalSettings;
  readonly week: Day;
  readonly span: DigestSpan;
}

const WEEK_DAYS = 7;

/**
 * Mails each owner the week of their companies, and the team's address the week of all, once a week
 * and only where there is something to say. Whoever is taken first sends: many processes mail once.
 *
 * Throws `mail_unavailable` and `hubspot_*`, so that the queue tries again; who has got theirs gets
 * no second one.
 */
export async function sendDigests(deps: SendDigestsDeps, portalId: number): Promise<void> {
  const { storage, clock } = deps;
  const [portal, { settings }] = await Promise.all([
    storage.portals.get(portalId),
    storage.settings.getCurrent(portalId),
  ]);
  const week = decideDigestWeek(clock.now(), portal.timeZone);
  if (week === null || settings.digest.mode === 'off' || settings.testMode === 'on') return;
  const optedOut = await storage.digests.listOptedOut(portalId);
  const readers = listReaders(await deps.crm.listOwners(portalId), settings);
  const span = spanOf(clock.now(), portal, settings);
  for (const reader of readers.filter((one) => !optedOut.includes(one.reader))) {
    await sendDigest(deps, { portal, settings, week, span }, reader);
  }
}

function spanOf(now: Date, { timeZone }: Portal, { healthRadarId }: PortalSettings): DigestSpan {
  const today = dayIn(timeZone, now);
  return {
    since: new Date(now.getTime() - WEEK_DAYS * 86_400_000),
    now,
    today,
    until: addDays(today, WEEK_DAYS),
    healthRadarId,
  };
}

function listReaders(owners: readonly Owner[], { digest }: PortalSettings): Reader[] {
  const people = owners
    .filter(({ email }) => email !== '')
    .map(({ ownerId, firstName, email }) => ({
      reader: ownerId,
      ownerId,
      name: firstName,
      address: email,
    }));
  const team = { reader: TEAM, ownerId: null, name: '', address: digest.teamAddress };
  return digest.teamAddress === '' ? people : [...people, team];
}

async function sendDigest(deps: SendDigestsDeps, edition: Edition, reader: Reader): Promise<void> {
  const { storage, clock } = deps;
  const { portal, week, span } = edition;
  const { portalId } = portal;
  const news = await storage.digests.readNews(portalId, reader.ownerId, span);
  const sections = describeDigest(news, {
    language: edition.settings.language,
    timeZone: portal.timeZone,
    recordUrl: (companyId) =>
      `https://${portal.uiDomain}/contacts/${portalId}/record/0-2/${companyId}`,
  });
  if (sections.length === 0) return;
  if (!(await storage.digests.take(portalId, reader.reader, week, clock.now()))) return;
  await handOver(deps, edition, toMail(deps, edition, reader, sections), reader);
}

/** As with every mail: what was perhaps taken is never sent again. */
async function handOver(
  { storage, post, log }: SendDigestsDeps,
  { portal: { portalId }, week }: Edition,
  mail: TeamMail,
  { reader }: Reader,
): Promise<void> {
  const settle = (state: Parameters<DigestStore['settle']>[3]) =>
    storage.digests.settle(portalId, reader, week, state);
  try {
    await post.post(mail);
  } catch (error) {
    if (isAppError(error, 'mail_unavailable')) {
      await settle('returned');
      throw error;
    }
    const state = isAppError(error, 'mail_refused') ? 'failed' : 'unknown';
    await settle(state);
    log.warn({ portalId, state }, 'digest.not_sent');
    return;
  }
  await settle('sent');
  log.info({ portalId, week }, 'digest.sent');
}

function toMail(
  { digestLinks }: SendDigestsDeps,
  { portal: { portalId }, settings: { language }, week }: Edition,
  { reader, name, address }: Reader,
  sections: TeamMail['sections'],
): TeamMail {
  return {
    key: `digest-${portalId}-${reader}-${week}`,
    to: { name, address },
    language,
    subject: text(language, 'digest.subject'),
    greeting:
      name === ''
        ? text(language, 'mail.greeting.nameless')
        : text(language, 'mail.greeting', { name }),
    sections,
    why: text(language, reader === TEAM ? 'digest.why.team' : 'digest.why'),
    optOut: {
      label: text(language, 'digest.optOut'),
      url: digestLinks.optOutUrl({ portalId, reader }),
    },
  };
}
