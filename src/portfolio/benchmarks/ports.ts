import type { CompanyRef } from '../../lib/refs.ts';
import type { Crowd } from '../../scoring/benchmark.ts';
import type { Driver } from '../../scoring/drivers.ts';
import type { Point } from '../../scoring/types.ts';
import type { LocalText } from '../../texts/language.ts';

/** What the customer's people said in a company's newest survey. Nobody's name is in it. */
export interface CompanyRatings {
  readonly companyId: string;
  readonly points: ReadonlyArray<Pick<Point, 'id' | 'scale'> & { readonly label: LocalText }>;
  readonly people: ReadonlyArray<{
    /** Would recommend, 0–10. */
    readonly recommend: number;
    /** Where we are today, in scale points, by point id. */
    readonly now: Readonly<Record<string, number>>;
  }>;
}

/** A point of the health radar, and how it goes with recommendation. */
export interface RatedPoint {
  readonly pointId: string;
  readonly label: LocalText;
  /** People who rated it and said whether they would recommend. */
  readonly n: number;
  /** Null with too few people, or where all said the same. */
  readonly driver: Driver | null;
}

/** Health of the portal's companies; crowds too small to compare with are not in it. */
export interface HealthCrowds {
  readonly all: Crowd;
  readonly industries: Readonly<Record<string, Crowd>>;
  readonly countries: Readonly<Record<string, Crowd>>;
}

/** The night's result for one portal. */
export interface BenchmarkReport {
  /** The strongest driver first, then by how many people rated them. */
  readonly points: readonly RatedPoint[];
  readonly companies: number;
}

/** The crowds that one company belongs to. */
export interface CrowdsOfCompany {
  readonly all: Crowd;
  /** Null where it is not known, or too small. */
  readonly industry: { readonly name: string; readonly crowd: Crowd } | null;
  readonly country: { readonly name: string; readonly crowd: Crowd } | null;
}

export interface RatingsPage {
  readonly radarId: string;
  /** Surveys that closed on this day (UTC) or later. */
  readonly since: string;
  /** The companies after this one, by id. */
  readonly afterId: string;
  readonly limit: number;
}

export interface BenchmarkStore {
  listRatings(portalId: number, page: RatingsPage): Promise<CompanyRatings[]>;
  /** Companies by their health score, and by the industry and country of their record. */
  countHealth(portalId: number): Promise<HealthCrowds>;
  save(
    portalId: number,
    report: BenchmarkReport & { readonly crowds: HealthCrowds },
    at: Date,
  ): Promise<void>;
  /** Null before the first night. */
  findReport(portalId: number): Promise<(BenchmarkReport & { readonly computedAt: Date }) | null>;
  /** Null before the first night. */
  findCrowds(ref: CompanyRef): Promise<CrowdsOfCompany | null>;
}
