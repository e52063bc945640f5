import { OBJECT_TYPES } from '../crm/object-types.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import type { Mailbox } from '../mailbox.ts';
import { nameOf, ownerName } from '../pages/portal-view.ts';
import { describeFacts, describeRadar } from './record-facts.ts';
import type { FactsDeps } from './record-facts.ts';
import {
  describeCompanies,
  describeContacts,
  describeDeals,
  describeEnrolments,
  describeTasks,
  describeTickets,
} from './record-sections.ts';
import type { Fact, RecordSection, RecordState } from './shapes.ts';

export interface RecordStateDeps extends FactsDeps {
  readonly mailbox: Pick<Mailbox, 'mails'>;
}

const COMPANY_FACTS = ['domain', 'industry', 'city', 'country', 'renewal_date'];
const CONTACT_FACTS = [
  'email',
  'jobtitle',
  'hs_buying_role',
  'hs_language',
  'hs_email_optout',
  'hs_email_hard_bounce_reason_enum',
  'city',
  'country',
];

/** A company or a contact with everything around it; null when there is none (any more). */
export function describeRecord(
  deps: RecordStateDeps,
  kind: 'company' | 'contact',
  id: string,
): RecordState | null {
  const type = kind === 'company' ? 'companies' : 'contacts';
  const record = deps.portal.records.find(type, id);
  if (!record) return null;
  return kind === 'company' ? describeCompany(deps, record) : describeContact(deps, record);
}

function describeCompany(deps: RecordStateDeps, company: CrmRecord): RecordState {
  const owner: Fact = {
    name: 'hubspot_owner_id',
    label: 'Owner',
    text: ownerName(deps.portal, company),
  };
  return {
    ...identityOf(company, company.properties['domain']),
    groups: [
      describeRadar(deps, company),
      {
        title: 'About this company',
        facts: [owner, ...describeFacts(deps, company, COMPANY_FACTS), idFact(company)],
        empty: '',
      },
    ],
    sections: [
      describeTasks(deps, company),
      describeEnrolments(deps, company),
      describeContacts(deps, company),
      describeDeals(deps, company),
      describeTickets(deps, company),
    ],
  };
}

function describeContact(deps: RecordStateDeps, contact: CrmRecord): RecordState {
  return {
    ...identityOf(contact, contact.properties['jobtitle']),
    groups: [
      describeRadar(deps, contact),
      {
        title: 'About this contact',
        facts: [...describeFacts(deps, contact, CONTACT_FACTS), idFact(contact)],
        empty: '',
      },
    ],
    sections: [describeCompanies(deps, contact), describeMails(deps, contact)],
  };
}

function identityOf(record: CrmRecord, subtitle = '') {
  return {
    id: record.id,
    objectTypeId: OBJECT_TYPES[record.objectType].typeId,
    name: nameOf(record),
    subtitle,
    properties: record.properties,
  };
}

function idFact({ id }: CrmRecord): Fact {
  return { name: 'hs_object_id', label: 'Record ID', text: id };
}

function describeMails({ mailbox, format }: RecordStateDeps, contact: CrmRecord): RecordSection {
  const email = (contact.properties['email'] ?? '').trim().toLowerCase();
  const mails = mailbox.mails().filter(({ recipients }) => recipients.includes(email));
  return {
    key: 'mails',
    title: 'Mails',
    empty: 'No mail was sent to this address.',
    items: mails.map((mail) => ({
      id: mail.id,
      title: mail.subject,
      href: `/mailbox/${mail.id}`,
      details: [format.moment(mail.receivedAt)],
      tags: [],
    })),
  };
}
