/*
 * What Radar knows of a company's behaviour. Facts hold ids and times, no words of anybody: the
 * record in HubSpot says the rest.
 */

export interface TicketFact {
  readonly id: string;
  readonly createdAt: Date;
  /** Null while it is open, also after it was reopened. */
  readonly closedAt: Date | null;
  readonly reopenedAt: Date | null;
  /** The value of the property that tells complaints and notices; several joined by `;`. */
  readonly category: string;
}

export interface DealFact {
  readonly id: string;
  readonly createdAt: Date;
  /** When it should close, or did. */
  readonly closesAt: Date | null;
  readonly state: 'open' | 'won' | 'lost';
  /** In the portal's currency; null where it names none. */
  readonly amount: number | null;
  /** The id of the contact who brought it; empty where nobody who is known is named. */
  readonly referrer: string;
}

export interface MeetingFact {
  readonly id: string;
  readonly startsAt: Date;
  readonly outcome: 'held' | 'cancelled' | 'missed' | 'planned';
  /** When the record changed last: a meeting is often cancelled before its day. */
  readonly changedAt: Date;
}

export interface PersonFact {
  readonly id: string;
  /** Null for everybody else. */
  readonly role: 'decision_maker' | 'champion' | null;
  /** When Radar saw this person at the company first. */
  readonly since: Date;
  /** When Radar saw that the person is no longer at the company. */
  readonly leftAt: Date | null;
  /** When mail was refused for good; null while it arrives. */
  readonly bouncedAt: Date | null;
  readonly optedOutAt: Date | null;
}

/** Something that was or is the case. */
export interface Lasting {
  readonly since: Date;
  /** Null while it lasts. */
  readonly until: Date | null;
}

/** The newest value of a week, in the unit of the portal's own property. */
export interface UsageWeek {
  /** The week's Monday, `YYYY-MM-DD` in UTC. */
  readonly week: string;
  readonly value: number;
}

export interface BehaviourFacts {
  /** Null where the account does not let Radar read them. */
  readonly tickets: readonly TicketFact[] | null;
  readonly deals: readonly DealFact[] | null;
  readonly meetings: readonly MeetingFact[] | null;
  /** Those who are gone, too. */
  readonly people: readonly PersonFact[];
  /** Since when Radar can know about the company: its record was made. */
  readonly createdAt: Date | null;
  /** The customer's last reply to a sales mail. */
  readonly repliedAt: Date | null;
  readonly payment: Lasting | null;
  readonly notice: Lasting | null;
  /** Oldest first. */
  readonly usage: readonly UsageWeek[];
}

export const NO_FACTS: BehaviourFacts = {
  tickets: null,
  deals: null,
  meetings: null,
  people: [],
  createdAt: null,
  repliedAt: null,
  payment: null,
  notice: null,
  usage: [],
};
