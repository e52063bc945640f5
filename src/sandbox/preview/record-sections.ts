import { DEAL_PIPELINE, stageLabel, TICKET_PIPELINE } from '../crm/pipelines.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import {
  labelsBetween,
  listAssociated,
  listExclusions,
  nameOf,
  ownerName,
} from '../pages/portal-view.ts';
import type { Enrolment } from '../workflows/enrolments.ts';
import type { WorkflowStep } from '../workflows/workflow-step.ts';
import type { FactsDeps } from './record-facts.ts';
import type { ItemTag, RecordSection } from './shapes.ts';

/** The people on a company, and who of them would be left out of a survey. */
export function describeContacts(deps: FactsDeps, company: CrmRecord): RecordSection {
  const { portal } = deps;
  const contacts = listAssociated(portal, company, 'contacts');
  return {
    key: 'contacts',
    title: 'Contacts',
    empty: 'Nobody is associated with this company.',
    items: contacts.map((contact) => ({
      id: contact.id,
      title: nameOf(contact),
      href: `/contact/${contact.id}`,
      details: present([
        contact.properties['jobtitle'],
        [valueOf(deps, contact, 'hs_buying_role'), ...labelsBetween(portal, company, contact)]
          .filter(Boolean)
          .join(', '),
        contact.properties['email'],
        valueOf(deps, contact, 'hs_language'),
      ]),
      tags: listExclusions(portal, contact, contacts).map(asWatch),
    })),
  };
}

/** Where a contact belongs, and why it would be left out of a survey there. */
export function describeCompanies({ portal }: FactsDeps, contact: CrmRecord): RecordSection {
  return {
    key: 'companies',
    title: 'Companies',
    empty: 'This contact belongs to no company.',
    items: listAssociated(portal, contact, 'companies').map((company) => ({
      id: company.id,
      title: nameOf(company),
      href: `/company/${company.id}`,
      details: present([
        company.properties['domain'],
        labelsBetween(portal, contact, company).join(', '),
      ]),
      tags: listExclusions(portal, contact, listAssociated(portal, company, 'contacts')).map(
        asWatch,
      ),
    })),
  };
}

/** Newest first: what just happened is on top. */
export function describeTasks(deps: FactsDeps, record: CrmRecord): RecordSection {
  const { portal, format } = deps;
  return {
    key: 'tasks',
    title: 'Tasks',
    empty: 'No task so far.',
    items: listAssociated(portal, record, 'tasks')
      .toReversed()
      .map((task) => ({
        id: task.id,
        title: task.properties['hs_task_subject'] ?? '',
        details: present([
          dated('Due', format.moment, task.properties['hs_timestamp']),
          ownerName(portal, task),
          valueOf(deps, task, 'hs_task_status'),
        ]),
        tags: isHigh(task) ? [{ text: 'High priority', tone: 'watch' }] : [],
      })),
  };
}

export function describeEnrolments(
  { portal, format }: FactsDeps,
  company: CrmRecord,
): RecordSection {
  return {
    key: 'workflows',
    title: 'Workflow history',
    empty: 'No workflow has enrolled this company.',
    items: portal.workflows
      .history(company.id)
      .toReversed()
      .map(({ enrolmentId, name, enrolledAt, reEnrolled, steps }: Enrolment) => ({
        id: enrolmentId,
        title: name,
        details: [
          `${reEnrolled ? 'Enrolled again' : 'Enrolled'} ${format.moment(new Date(enrolledAt))}`,
          ...steps.map(({ text }) => text),
        ],
        tags: steps.flatMap((step) => tagOf(format, step)),
      })),
  };
}

export function describeDeals({ portal, format }: FactsDeps, company: CrmRecord): RecordSection {
  return {
    key: 'deals',
    title: 'Deals',
    empty: 'No deal.',
    items: listAssociated(portal, company, 'deals').map((deal) => ({
      id: deal.id,
      title: deal.properties['dealname'] ?? '',
      details: present([
        `${format.number(Number(deal.properties['amount'] ?? 0))} ${portal.currency}`,
        stageLabel(DEAL_PIPELINE, deal.properties['dealstage'] ?? ''),
        dated('Closes', format.day, deal.properties['closedate']),
      ]),
      tags: [],
    })),
  };
}

export function describeTickets(deps: FactsDeps, company: CrmRecord): RecordSection {
  return {
    key: 'tickets',
    title: 'Tickets',
    empty: 'No ticket.',
    items: listAssociated(deps.portal, company, 'tickets').map((ticket) => ({
      id: ticket.id,
      title: ticket.properties['subject'] ?? '',
      details: present([
        stageLabel(TICKET_PIPELINE, ticket.properties['hs_pipeline_stage'] ?? ''),
        valueOf(deps, ticket, 'hs_ticket_priority'),
        `Opened ${deps.format.day(ticket.createdAt)}`,
      ]),
      tags: [],
    })),
  };
}

/** A stored value in words. */
function valueOf({ portal, format }: FactsDeps, record: CrmRecord, name: string): string {
  const definition = portal.properties.find(record.objectType, name);
  return definition ? format.value(definition, record.properties[name] ?? '') : '';
}

function dated(word: string, format: (date: Date) => string, stored: string | undefined): string {
  return stored === undefined ? '' : `${word} ${format(new Date(stored))}`;
}

function tagOf(format: FactsDeps['format'], { state, wait }: WorkflowStep): ItemTag[] {
  if (wait) return [asWatch(`Waits until ${format.moment(wait.until)}`)];
  return state === 'failed' ? [{ text: 'A step failed', tone: 'bad' }] : [];
}

function isHigh(task: CrmRecord): boolean {
  return task.properties['hs_task_priority'] === 'HIGH';
}

function asWatch(text: string): ItemTag {
  return { text, tone: 'watch' };
}

function present(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}
