import type { PortalData, SeedAssociation, SeedRecord } from '../portal-data.ts';
import { renewalProperty } from '../renewal-property.ts';
import type { SampleCompany } from './companies.ts';
import { SAMPLE_COMPANIES } from './companies.ts';
import type { SampleContact } from './contacts.ts';
import { SAMPLE_CONTACTS } from './contacts.ts';
import type { SampleDeal, SampleTicket } from './deals-and-tickets.ts';
import { SAMPLE_DEALS, SAMPLE_TICKETS } from './deals-and-tickets.ts';
import { OWN, ownProperties } from './own-properties.ts';
import { SAMPLE_OWNERS } from './owners.ts';

export const EXECUTIVE_SPONSOR = 'Executive sponsor';

/**
 * A believable Nordic portal: 12 companies, 81 contacts, deals, tickets and owners. Always the same
 * for the same start; dates are counted from it.
 */
export function createSampleData(start: Date): PortalData {
  const inDays = (days: number) => new Date(start.getTime() + days * 86_400_000);
  return {
    owners: SAMPLE_OWNERS,
    properties: [renewalProperty, ...ownProperties],
    labels: [EXECUTIVE_SPONSOR],
    records: [
      ...SAMPLE_COMPANIES.map((company) => companyRecord(company, inDays)),
      ...SAMPLE_CONTACTS.map((contact) => contactRecord(contact, inDays)),
      ...SAMPLE_DEALS.map((deal) => dealRecord(deal, inDays)),
      ...SAMPLE_TICKETS.map((ticket) => ticketRecord(ticket, inDays)),
    ],
    associations: [
      ...SAMPLE_CONTACTS.flatMap(contactAssociations),
      ...SAMPLE_DEALS.map(dealAssociation),
      ...SAMPLE_TICKETS.flatMap(ticketAssociations),
    ],
  };
}

type InDays = (days: number) => Date;

function companyRecord(company: SampleCompany, inDays: InDays): SeedRecord {
  const { id, name, domain, industry, country, city, ownerId, renewalInDays } = company;
  return {
    objectType: 'companies',
    id,
    createdAt: inDays(-900 + (Number(id) % 100)),
    properties: {
      name,
      domain,
      industry,
      country,
      city,
      website: `https://www.${domain}`,
      numberofemployees: String(company.employees),
      annualrevenue: String(company.annualRevenue),
      hubspot_owner_id: ownerId,
      lifecyclestage: renewalInDays === null ? 'opportunity' : 'customer',
      ...(company.parentId !== '' && { hs_parent_company_id: company.parentId }),
      ...(company.tier !== '' && { [OWN.tier]: company.tier }),
      ...(company.contractValue !== null && { [OWN.contractValue]: String(company.contractValue) }),
      ...dateOf('renewal_date', renewalInDays, inDays),
      ...dateOf(OWN.customerSince, company.customerInDays, inDays),
      ...dateOf(OWN.liveSince, company.liveInDays, inDays),
      ...(company.customerInDays !== null && { [OWN.state]: 'active' }),
    },
  };
}

/** A date property, where there is a date. */
function dateOf(name: string, days: number | null, inDays: InDays): Record<string, string> {
  return days === null ? {} : { [name]: inDays(days).toISOString().slice(0, 10) };
}

function contactRecord(contact: SampleContact, inDays: InDays): SeedRecord {
  const { id, firstName, lastName, jobTitle, email, language, roles } = contact;
  const company = SAMPLE_COMPANIES.find((each) => each.id === contact.companyId);
  return {
    objectType: 'contacts',
    id,
    createdAt: inDays(-700 + (Number(id) % 1_000)),
    properties: {
      email,
      firstname: firstName,
      lastname: lastName,
      jobtitle: jobTitle,
      company: company?.name ?? '',
      city: company?.city ?? '',
      country: company?.country ?? '',
      hs_language: language,
      hs_buying_role: roles.join(';'),
      hs_email_optout: contact.optedOut ? 'true' : '',
      hs_email_bounce: contact.bounced ? '2' : '',
      hs_email_hard_bounce_reason_enum: contact.bounced ? 'UNKNOWN_USER' : '',
      hubspot_owner_id: company?.ownerId ?? '',
      lifecyclestage: 'customer',
    },
  };
}

function dealRecord(deal: SampleDeal, inDays: InDays): SeedRecord {
  return {
    objectType: 'deals',
    id: deal.id,
    createdAt: inDays(deal.createdInDays),
    properties: {
      dealname: deal.name,
      amount: String(deal.amount),
      pipeline: 'default',
      dealstage: deal.stage,
      dealtype: deal.type,
      closedate: inDays(deal.closesInDays).toISOString(),
      hubspot_owner_id: ownerOf(deal.companyId),
      ...(deal.referredBy !== '' && { [OWN.referredBy]: deal.referredBy }),
    },
  };
}

function ticketRecord(ticket: SampleTicket, inDays: InDays): SeedRecord {
  return {
    objectType: 'tickets',
    id: ticket.id,
    createdAt: inDays(ticket.createdInDays),
    properties: {
      subject: ticket.subject,
      content: ticket.content,
      hs_pipeline: '0',
      hs_pipeline_stage: ticket.stage,
      hs_ticket_priority: ticket.priority,
      hs_ticket_category: ticket.category,
      hubspot_owner_id: ownerOf(ticket.companyId),
      ...(ticket.closedInDays !== null && {
        closed_date: inDays(ticket.closedInDays).toISOString(),
      }),
    },
  };
}

function contactAssociations(contact: SampleContact): SeedAssociation[] {
  const from = ['contacts', contact.id] as const;
  return [
    {
      from,
      to: ['companies', contact.companyId],
      primary: true,
      ...(contact.isSponsor && { label: EXECUTIVE_SPONSOR }),
    },
    ...(contact.alsoAt === null ? [] : [{ from, to: ['companies', contact.alsoAt] as const }]),
  ];
}

function dealAssociation(deal: SampleDeal): SeedAssociation {
  return { from: ['deals', deal.id], to: ['companies', deal.companyId], primary: true };
}

function ticketAssociations(ticket: SampleTicket): SeedAssociation[] {
  return [
    { from: ['tickets', ticket.id], to: ['companies', ticket.companyId], primary: true },
    { from: ['tickets', ticket.id], to: ['contacts', ticket.contactId] },
  ];
}

function ownerOf(companyId: string): string {
  return SAMPLE_COMPANIES.find((company) => company.id === companyId)?.ownerId ?? '';
}
