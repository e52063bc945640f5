import type { FoundBehaviour } from '../churn/behaviour/ports.ts';
import type { DealFact, MeetingFact, TicketFact } from '../churn/signals/facts.ts';
import { assignRole, DECISION_MAKER_WEIGHT } from '../survey/groups/assign-role.ts';
import type { PortalSettings } from '../survey/settings.ts';
import type { CrmRecord } from './answers.ts';
import { readInstant } from './read-instant.ts';
import { companyProperties, toCompany } from './to-company.ts';
import { toContact } from './to-contact.ts';

/** The ticket's category, unless the portal has mapped another property. */
export function ticketPropertyOf({ ticketProperty }: PortalSettings): string {
  return ticketProperty || 'hs_ticket_category';
}

const DEAL_PROPERTIES = [
  ...['createdate', 'closedate', 'dealstage', 'hs_is_closed', 'hs_is_closed_won'],
  ...['amount', 'amount_in_home_currency'],
];

/** What a deal tells, with who brought it where that is mapped. */
export function dealPropertiesOf({ referrerProperty }: PortalSettings): string[] {
  return [...DEAL_PROPERTIES, ...(referrerProperty === '' ? [] : [referrerProperty])];
}

export const MEETING_PROPERTIES = [
  ...['hs_meeting_outcome', 'hs_meeting_start_time', 'hs_timestamp', 'hs_lastmodifieddate'],
];
export const TICKET_PROPERTIES = ['createdate', 'closed_date', 'hs_ticket_reopened_at'];

/** Lifecycle stages of those who buy. */
const CUSTOMERS = ['customer', 'evangelist'];

export function watchedProperties(settings: PortalSettings): string[] {
  const { usageProperty, paymentProperty, noticeProperty } = settings;
  return [
    ...companyProperties(settings),
    ...['lifecyclestage', 'createdate', 'hs_sales_email_last_replied'],
    ...[usageProperty, paymentProperty, noticeProperty].filter((name) => name !== ''),
  ];
}

type CompanyBehaviour = Omit<FoundBehaviour, 'tickets' | 'deals' | 'meetings' | 'people'>;

/** What the company's own record says, read with `watchedProperties`. */
export function toCompanyBehaviour(
  portalId: number,
  record: CrmRecord,
  settings: PortalSettings,
): CompanyBehaviour {
  const read = readerOf(record);
  const usage = read(settings.usageProperty);
  return {
    company: toCompany({ portalId, companyId: record.id }, record, settings),
    isCustomer: isCustomer(record),
    createdAt: readInstant(read('createdate')),
    repliedAt: readInstant(read('hs_sales_email_last_replied')),
    overdueSince: readInstant(read(settings.paymentProperty)),
    notice: toNotice(read(settings.noticeProperty)),
    usage: usage === '' || !Number.isFinite(Number(usage)) ? null : Number(usage),
  };
}

export function isCustomer(record: CrmRecord): boolean {
  return CUSTOMERS.includes(readerOf(record)('lifecyclestage'));
}

/** A date says since when; anything else but a plain no says that there is notice. */
function toNotice(value: string): FoundBehaviour['notice'] {
  if (['', 'false', 'no', '0'].includes(value.toLowerCase())) return null;
  return { since: /^(\d{4}-|\d{9,}$)/.test(value) ? readInstant(value) : null };
}

/** Null for a record without a time of creation, which HubSpot does not have. */
export function toTicket(record: CrmRecord, settings: PortalSettings): TicketFact | null {
  const read = readerOf(record);
  const createdAt = readInstant(read('createdate'));
  if (!createdAt) return null;
  const closed = readInstant(read('closed_date'));
  const reopenedAt = readInstant(read('hs_ticket_reopened_at'));
  // HubSpot may keep the day of closing when a ticket is opened again.
  const closedAt = closed && reopenedAt && reopenedAt >= closed ? null : closed;
  return {
    id: record.id,
    createdAt,
    closedAt,
    reopenedAt,
    category: read(ticketPropertyOf(settings)),
  };
}

/** Its referrer is what stands in the record, until `nameReferrers` makes an id of it. */
export function toDeal(record: CrmRecord, settings: PortalSettings): DealFact | null {
  const read = readerOf(record);
  const createdAt = readInstant(read('createdate'));
  if (!createdAt) return null;
  return {
    id: record.id,
    createdAt,
    closesAt: readInstant(read('closedate')),
    state: stateOf(read),
    amount: toAmount(read('amount_in_home_currency') || read('amount')),
    referrer: read(settings.referrerProperty).trim(),
  };
}

function toAmount(value: string): number | null {
  return value === '' || !Number.isFinite(Number(value)) ? null : Number(value);
}

/** HubSpot works these two out from the stage; by its usual name where it has not. */
function stateOf(read: (name: string) => string): DealFact['state'] {
  if (read('hs_is_closed_won') === 'true' || read('dealstage') === 'closedwon') return 'won';
  return read('hs_is_closed') === 'true' || read('dealstage') === 'closedlost' ? 'lost' : 'open';
}

const OUTCOMES: Readonly<Record<string, MeetingFact['outcome']>> = {
  COMPLETED: 'held',
  CANCELED: 'cancelled',
  NO_SHOW: 'missed',
};

export function toMeeting(record: CrmRecord): MeetingFact | null {
  const read = readerOf(record);
  const startsAt = readInstant(read('hs_meeting_start_time')) ?? readInstant(read('hs_timestamp'));
  if (!startsAt) return null;
  return {
    id: record.id,
    startsAt,
    outcome: OUTCOMES[read('hs_meeting_outcome')] ?? 'planned',
    changedAt: readInstant(read('hs_lastmodifieddate')) ?? startsAt,
  };
}

/** Who matters most when they leave: by the portal's rules for groups, or as HubSpot's champion. */
export function roleOf(
  portalId: number,
  record: CrmRecord,
  labels: readonly string[],
  { groups }: PortalSettings,
): 'decision_maker' | 'champion' | null {
  const groupProperty = groups.source === 'property' ? groups.property : '';
  const contact = toContact(portalId, record, labels, groupProperty);
  if (assignRole(contact, groups).roleWeight >= DECISION_MAKER_WEIGHT) return 'decision_maker';
  const isChampion =
    contact.buyingRoles.includes('CHAMPION') ||
    labels.some((label) => label.trim().toLowerCase() === 'champion');
  return isChampion ? 'champion' : null;
}

function readerOf({ properties }: CrmRecord): (name: string) => string {
  return (name) => (name === '' ? '' : (properties[name] ?? '').trim());
}
