import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { NewsRef } from '../../lib/refs.ts';
import { findCaseOwner } from '../cases/find-case-owner.ts';
import type { FindCaseOwnerDeps } from '../cases/find-case-owner.ts';
import { openAnswerCase } from '../cases/open-case.ts';
import { makeOnce } from '../make-once.ts';
import type { Activity, ActivityWriter } from '../ports.ts';
import { describeDetractor, describeWave } from './describe-news.ts';
import type { WaveNewsParts } from './describe-news.ts';
import { newsKey } from './news-key.ts';
import type { NewsStores } from './news-stores.ts';

export interface TellNewsDeps extends FindCaseOwnerDeps {
  readonly storage: NewsStores;
  readonly activities: ActivityWriter;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Tells news in HubSpot, once, however often this runs: a note on the company's timeline, or a
 * follow-up with a task for its owner. The settings of now decide whether. Notes carry no names and no answers; the task
 * does, and is made in named mode only.
 *
 * Throws `not_found` and `hubspot_*`, so that the queue tries again.
 */
export async function tellNews(deps: TellNewsDeps, news: NewsRef): Promise<void> {
  const { storage, log } = deps;
  const { portalId, companyId, about } = news;
  const { settings } = await storage.settings.getCurrent(portalId);
  const { detractor, timeline } = settings.notices;
  if ((about === 'detractor' ? detractor : timeline) === 'off') return;
  const company = await storage.companies.find(news);
  if (!company) return;
  const wave = await storage.waves.get(news);
  const parts = { companyName: company.name, wave, language: settings.language };
  const told =
    about === 'detractor'
      ? await prepareTask(deps, news, parts)
      : await prepareNote(deps, { ...news, about }, parts);
  if (!told) return;
  const ownerId =
    about === 'detractor'
      ? await findCaseOwner(deps, { ...news, ownerId: company.ownerId }, settings)
      : company.ownerId;
  const { contactId, activity } = told;
  if (contactId !== null) await openFollowUp(deps, news, ownerId, contactId);
  await makeOnce(deps, portalId, { ...activity, key: newsKey(news), companyId, ownerId });
  log.info({ portalId, companyId, waveId: wave.waveId, about }, 'news.told');
}

interface Told {
  readonly activity: Pick<Activity, 'objectType' | 'at' | 'subject' | 'body'>;
  /** Whose answer it is about; null where it is about the wave. */
  readonly contactId: string | null;
}
type Parts = Pick<WaveNewsParts, 'companyName' | 'wave' | 'language'>;

async function prepareNote(
  { storage }: TellNewsDeps,
  news: NewsRef & { readonly about: 'sent' | 'closed' },
  parts: Parts,
): Promise<Told> {
  const invitations = await storage.invitations.listOfWave(news);
  const customers = invitations.filter(({ side }) => side === 'customer');
  const { timeZone } = await storage.portals.get(news.portalId);
  const { wave } = parts;
  const activity = {
    objectType: 'notes',
    at: news.about === 'sent' ? wave.openedAt : (wave.closedAt ?? wave.closesAt),
    subject: '',
    body: describeWave({
      ...parts,
      about: news.about,
      invited: customers.length,
      answered: customers.filter(({ response }) => response === 'answered').length,
      timeZone,
    }),
  } as const;
  return { activity, contactId: null };
}

/** Null where the answer is gone, or another one has come since. */
async function prepareTask(
  { storage, clock }: TellNewsDeps,
  { portalId, invitationId, waveId }: NewsRef,
  { wave, companyName, language }: Parts,
): Promise<Told | null> {
  if (wave.mode !== 'named' || invitationId === null) return null;
  const person = await storage.invitations.get({ portalId, invitationId });
  const named = await storage.responses.findNamed({ portalId, contactId: person.personId });
  const score = named?.wave.waveId === waveId ? named.response.answers.recommend : null;
  if (score === null) return null;
  const words = describeDetractor({ person, score, companyName, language });
  const activity = { objectType: 'tasks', at: clock.now(), ...words } as const;
  return { activity, contactId: person.personId };
}

/** Before the task: whoever reads it finds the follow-up on the card. */
async function openFollowUp(
  { storage, clock, log }: TellNewsDeps,
  { portalId, companyId, waveId, invitationId }: NewsRef,
  ownerId: string | null,
  contactId: string,
): Promise<void> {
  if (invitationId === null) return;
  const openedAt = clock.now();
  const about = { portalId, companyId, waveId, invitationId, contactId, ownerId, openedAt };
  const opened = await storage.transaction((stores) => openAnswerCase(stores, about));
  if (!opened) return;
  const { caseId, reason, level } = opened;
  log.info({ portalId, companyId, caseId, reason, level }, 'case.opened');
}
