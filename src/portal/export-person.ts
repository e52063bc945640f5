import type { Clock } from '../lib/clock.ts';

/** A person as the app knows them: by their ids in HubSpot and by what they were written to. */
export interface Person {
  readonly contactIds: readonly string[];
  /** As an owner, on the vendor's side of a wave. */
  readonly ownerIds: readonly string[];
  /** In lower case. */
  readonly addresses: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** What is stored about one person, row by row, with the names of the columns. */
export interface PersonRows extends CustomerRows, ColleagueRows {
  readonly invitations: readonly Row[];
  readonly answers: readonly Row[];
  readonly drafts: readonly Row[];
  /** Where they were asked why, and what they wrote. */
  readonly secondInvitations: readonly Row[];
  readonly secondAnswers: readonly Row[];
  readonly letters: readonly Row[];
  /** Why HubSpot did not send them a mail. */
  readonly deliveryProblems: readonly Row[];
  readonly machineHits: readonly Row[];
  readonly linkVisits: readonly Row[];
  /** Whom they suggested. */
  readonly suggestions: readonly Row[];
  /** Where the scores of a wave name them: to be asked more, left out of it, or answered oddly. */
  readonly scores: readonly Row[];
}

/** What is known of somebody as a contact. */
export interface CustomerRows {
  /** Waves that did not ask them, with the reason. */
  readonly leftOut: readonly Row[];
  /** Somebody suggested to ask them, too. */
  readonly suggested: readonly Row[];
  /** Follow-ups of what they answered. */
  readonly followUps: readonly Row[];
  readonly state: readonly Row[];
  /** What HubSpot said about their subscription. */
  readonly subscription: readonly Row[];
  /** What their record in HubSpot shows of Radar. */
  readonly record: readonly Row[];
  readonly changes: readonly Row[];
  /** Since when they are at a company, and the deals that they brought. */
  readonly behaviour: readonly Row[];
  /** Reasons of a company's churn risk that lead to them. */
  readonly riskReasons: readonly Row[];
}

/** What is known of somebody as an owner, or as the sender of a survey. */
export interface ColleagueRows {
  /** Surveys that went out in their name. */
  readonly sent: readonly Row[];
  /** Companies that are theirs in HubSpot. */
  readonly owned: readonly Row[];
  readonly ownFollowUps: readonly Row[];
  readonly decisions: readonly Row[];
  readonly digests: readonly Row[];
  readonly digestOptOuts: readonly Row[];
}

export interface PersonStore {
  /** Everybody who was ever invited, checked or left out with this address in this portal. */
  findByAddress(portalId: number, address: string): Promise<Person>;
  /** The same by the id of a contact, with those that were merged into it. */
  findByContact(portalId: number, contactId: string): Promise<Person>;
  collect(portalId: number, person: Person): Promise<PersonRows>;
}

export interface ExportPersonDeps {
  readonly storage: { readonly people: PersonStore };
  readonly clock: Clock;
}

export interface PersonExport extends Person {
  readonly portalId: number;
  readonly exportedAt: string;
  /** Anonymous answers are not among them: nothing leads from a person to those. */
  readonly data: PersonRows;
}

/**
 * Everything that a portal's data says about one person, for somebody who asks for it. Only by ids and
 * addresses: a name in what somebody else wrote is not found. Empty lists for a person nobody knows.
 */
export async function exportPerson(
  { storage, clock }: ExportPersonDeps,
  portalId: number,
  who: { readonly email: string } | { readonly contactId: string },
): Promise<PersonExport> {
  const person =
    'email' in who
      ? await storage.people.findByAddress(portalId, who.email.trim().toLowerCase())
      : await storage.people.findByContact(portalId, who.contactId);
  return {
    portalId,
    exportedAt: clock.now().toISOString(),
    ...person,
    data: await storage.people.collect(portalId, person),
  };
}
