import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { CompanyRef } from '../../lib/refs.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { makeOnce } from '../make-once.ts';
import type { ActivityStore, ActivityWriter, ChurnStores } from '../ports.ts';
import { explainRisk } from '../risk-properties.ts';
import { findByAddress } from './choose-owner.ts';
import { isOverdue } from './is-overdue.ts';
import type { FollowUpCase, OwnerReader } from './ports.ts';

export interface EscalateCaseDeps {
  readonly storage: Pick<ChurnStores, 'cases' | 'companies' | 'portals' | 'settings'> & {
    readonly activities: ActivityStore;
  };
  readonly activities: ActivityWriter;
  readonly owners: OwnerReader;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Makes a task of a follow-up that is overdue, once, however often this runs: for whom the settings
 * name, else for the company's owner. One that was closed meanwhile is left alone.
 *
 * Throws `not_found` and `hubspot_*`, so that the queue tries again.
 */
export async function escalateCase(
  deps: EscalateCaseDeps,
  { portalId, caseId }: CompanyRef & { readonly caseId: string },
): Promise<void> {
  const { storage, clock, log } = deps;
  const now = clock.now();
  const followUp = await storage.cases.get(portalId, caseId);
  if (!isOverdue(followUp, now) || followUp.escalatedAt !== null) return;
  const company = await storage.companies.find(followUp);
  if (!company) return;
  const { settings } = await storage.settings.getCurrent(portalId);
  const { timeZone } = await storage.portals.get(portalId);
  const owners = await deps.owners.listOwners(portalId);
  const owner = owners.find(({ ownerId }) => ownerId === followUp.ownerId);
  const words = describeEscalation({
    followUp,
    companyName: company.name,
    ownerName: owner ? `${owner.firstName} ${owner.lastName}`.trim() : '',
    language: settings.language,
    timeZone,
  });
  const { companyId } = followUp;
  const boss = findByAddress(owners, settings.cases.escalateEmail);
  await makeOnce(deps, portalId, {
    ...words,
    key: `escalation:${caseId}`,
    objectType: 'tasks',
    companyId,
    ownerId: boss ?? company.ownerId ?? followUp.ownerId,
    at: followUp.dueAt,
  });
  await storage.cases.setEscalated(portalId, caseId, now);
  log.info({ portalId, companyId, caseId }, 'case.escalated');
}

interface EscalationParts {
  readonly followUp: FollowUpCase;
  readonly companyName: string;
  /** Empty when nobody owns it, or the name is not known. */
  readonly ownerName: string;
  readonly language: Language;
  readonly timeZone: string;
}

/** What is overdue, since when, with whom, and what to do: no person of the customer's is named. */
export function describeEscalation(parts: EscalationParts): { subject: string; body: string } {
  const { followUp, companyName: company, ownerName, language, timeZone } = parts;
  const date = formatDate(followUp.dueAt, language, timeZone);
  return {
    subject: text(language, 'escalation.subject', { company }),
    body: [
      text(language, 'escalation.since', { date }),
      `• ${explainRisk(followUp.reason, [], language)}`,
      ownerName === ''
        ? text(language, 'escalation.nobody')
        : text(language, 'escalation.owner', { name: ownerName }),
      text(language, 'escalation.step'),
    ].join('\n'),
  };
}
