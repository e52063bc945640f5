import type { Day } from '../../lib/calendar.ts';
import type { RecordRef } from '../../lib/refs.ts';
import type { FigurePeriod } from './list-periods.ts';
import type { FigureGap, FigureName } from './count-figures.ts';
import type { FigureSettings } from './figure-settings.ts';

/** What the figures are made from, one company. No person is in it. */
export interface CustomerFacts {
  readonly companyId: string;
  /** The value of the portal's own property; empty where it has none. */
  readonly segment: string;
  /** The mapped day, else that of the first won deal; null for one that is no customer. */
  readonly since: Day | null;
  /** Null for one that is still there. */
  readonly lostOn: Day | null;
  /** When the customer first got what it bought; null where nobody has said so. */
  readonly firstValueOn: Day | null;
  /** Won deals; null where the account lets nobody read them. */
  readonly won: readonly WonDeal[] | null;
  /** Days of complaints, one each; null where the account lets nobody read tickets. */
  readonly complaints: readonly Day[] | null;
  /** Won deals that people of this company brought. */
  readonly referred: readonly WonDeal[];
}

export interface WonDeal {
  readonly on: Day;
  /** In the portal's currency; null where the deal names none. */
  readonly amount: number | null;
}

/** One figure of one segment in one period. */
export interface Figure {
  /** In the figure's own unit; null where `gap` says why. */
  readonly value: number | null;
  /** How many companies stand behind it. */
  readonly counted: number;
  readonly gap: FigureGap | null;
  /** What its formula was filled with, such as `{ atStart: 10 }`. */
  readonly parts: Readonly<Record<string, number>>;
}

export interface SegmentFigures {
  /** Null for all companies together. */
  readonly segment: string | null;
  readonly figures: Readonly<Record<FigureName, Figure>>;
}

/** The night's result for one portal. */
export interface FigureReport {
  /** Newest first; each with all companies, then the largest segments. */
  readonly periods: ReadonlyArray<FigurePeriod & { readonly segments: readonly SegmentFigures[] }>;
  /** Companies that are or were customers. */
  readonly customers: number;
}

export interface FigureStore {
  /** Companies that are not gone, in pages: those after `afterId`, by id. Days are the portal's. */
  listCustomers(portalId: number, page: CustomerPage): Promise<CustomerFacts[]>;
  saveReport(portalId: number, report: FigureReport, at: Date): Promise<void>;
  findReport(portalId: number): Promise<(FigureReport & { readonly computedAt: Date }) | null>;
}

export interface CustomerPage {
  readonly timeZone: string;
  readonly isComplaint: (category: string) => boolean;
  readonly afterId: string;
  readonly limit: number;
}

/** What the figures read and write. */
export interface FigureStores {
  readonly figures: FigureStore;
  readonly portals: { get(portalId: number): Promise<{ readonly timeZone: string }> };
  readonly settings: {
    getCurrent(portalId: number): Promise<{ readonly settings: FigureSettings }>;
  };
  readonly records: {
    wantAll(
      records: ReadonlyArray<RecordRef & { readonly properties: Readonly<Record<string, string>> }>,
    ): Promise<void>;
  };
  readonly jobs: {
    enqueue(
      jobs: ReadonlyArray<{ readonly name: 'portal.sync'; readonly data: { portalId: number } }>,
    ): Promise<void>;
  };
}
