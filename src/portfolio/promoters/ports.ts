import type { Day } from '../../lib/calendar.ts';
import type { Advocacy } from '../../scoring/recommendation.ts';

/** Steps of the ladder: may be asked now, would recommend, did recommend, brought a won deal. */
export const PROMOTER_STEPS = ['ask', 'would', 'did', 'won'] as const;

export type PromoterStep = (typeof PROMOTER_STEPS)[number];

/** A person who answered by name, or brought a deal; what is not known is null. */
export interface Promoter {
  readonly contactId: string;
  /** `''` where it was deleted with the answers, or nobody ever asked the person. */
  readonly name: string;
  readonly companyId: string | null;
  readonly companyName: string | null;
  /** Null where nobody may tell. */
  readonly advocacy: Advocacy | null;
  readonly answeredOn: Day | null;
  readonly referralsWon: number;
  /** The first day on which the person may be asked again. */
  readonly restUntil: Day | null;
  /** Of surveys, or of all e-mail in HubSpot. */
  readonly optedOut: boolean;
  readonly bounced: boolean;
  /** No longer at the company. */
  readonly hasLeft: boolean;
  /** A promoter at a company with a high churn risk. */
  readonly isFragile: boolean;
}

/** How many stand on each step, and how many deals they have brought. */
export interface PromoterLadder extends Readonly<Record<PromoterStep, number>> {
  readonly deals: number;
}

/** What counts: answers since `since`, rests as of `today`. */
export interface PromoterSpan {
  readonly since: Day;
  readonly today: Day;
}

export interface PromoterStore {
  count(portalId: number, span: PromoterSpan): Promise<PromoterLadder>;
  /** Those of one step by name, `limit` of them from the one at `offset` on. */
  list(
    portalId: number,
    step: PromoterStep,
    span: PromoterSpan & { readonly offset: number; readonly limit: number },
  ): Promise<Promoter[]>;
  /** Which contact each text names, by id or address, as far as the portal's surveys know them. */
  findContacts(
    portalId: number,
    referrers: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
  /** The contacts whose record says that they brought deals. */
  listReferrers(portalId: number): Promise<string[]>;
}

/** A won deal that somebody has referred. */
export interface ReferredDeal {
  readonly dealId: string;
  /** What the portal's own property says: a contact's id or address. */
  readonly referrer: string;
}

export interface ReferralReader {
  /** All won deals that name a referrer in this property. Throws `hubspot_*`. */
  listWon(portalId: number, property: string): Promise<ReferredDeal[]>;
}
