import type { Day } from '../../lib/calendar.ts';
import type { CompanyRef } from '../../lib/refs.ts';
import type { WaveScores } from '../../scoring/types.ts';
import type { RiskLevel } from '../assess-risk.ts';
import type { Backtest } from '../backtest/count-verdicts.ts';
import type { RiskStep } from '../backtest/replay-risk.ts';
import type { RiskSettings } from '../risk-settings.ts';
import type { RiskCode } from '../risk-strengths.ts';

export type Process = 'marketing' | 'sales' | 'delivery' | 'service' | 'followup';

/** One survey as it was before the loss; only what its mode lets anybody see. */
export interface WaveBefore {
  readonly on: Day;
  /** 0–100. */
  readonly health: number | null;
  /** Where the customer saw us, 0–100, of each process that anybody rated. */
  readonly processes: Readonly<Partial<Record<Process, number>>>;
}

/** A reason of the churn risk, from the first day it was named to the last. */
export interface ReasonBefore {
  readonly code: RiskCode;
  readonly from: Day;
  readonly to: Day;
}

export interface CaseBefore {
  readonly reason: RiskCode;
  readonly openedOn: Day;
  /** Null for one that was still open when the company was lost. */
  readonly closedOn: Day | null;
  readonly wasInTime: boolean;
}

/** What is kept of a company that was lost, so that the next one is not. No person is in it. */
export interface PostMortem extends CompanyRef {
  readonly lostOn: Day;
  /** The last level before the loss; null for one that was never assessed. */
  readonly level: RiskLevel | null;
  /** The level when 60 days were left. */
  readonly levelInTime: RiskLevel | null;
  /** Whole days from the first warning in time (60–365 days before) to the loss; null without one. */
  readonly leadDays: number | null;
  /** The last three, newest first. */
  readonly waves: readonly WaveBefore[];
  /** The process that was red in the earliest survey with a red one, the worst of that survey. */
  readonly firstRed: { readonly process: Process; readonly on: Day; readonly score: number } | null;
  /** Of the last year, in the order in which they came up. */
  readonly reasons: readonly ReasonBefore[];
  /** Newest first. */
  readonly cases: readonly CaseBefore[];
}

/** A lost company as a list shows it. */
export interface LostCompany extends PostMortem {
  readonly name: string;
}

/** Something that companies have in common, or not. */
export type TraitName =
  'no_survey' | 'low_coverage' | 'detractor' | 'never_assessed' | `red_${Process}`;

export interface Trait {
  readonly trait: TraitName;
  /** How many of the lost, and of the kept, have it. */
  readonly lost: number;
  readonly kept: number;
}

/** The night's result for one portal. */
export interface LossReport {
  readonly backtest: Backtest;
  /** Most telling first. */
  readonly traits: readonly Trait[];
}

/** What counts of a loss: how it stood at its moment, to the hour. */
export type KeptLoss = Pick<PostMortem, 'lostOn' | 'leadDays' | 'levelInTime'>;

export interface LossStore {
  /** Those of these companies that are lost now, with what was kept of each. */
  listLost(portalId: number, companyIds: readonly string[]): Promise<ReadonlyMap<string, KeptLoss>>;
  /** Writes it, or what is known anew of a company that was lost before. */
  save(postMortem: PostMortem, at: Date): Promise<void>;
  /** It is a customer again: it is not listed as lost any more. */
  markWonBack(ref: CompanyRef, at: Date): Promise<void>;
  /** Null for a company that is not lost. */
  find(ref: CompanyRef): Promise<PostMortem | null>;
  /** Newest loss first. */
  list(portalId: number, limit: number): Promise<LostCompany[]>;
  count(portalId: number): Promise<number>;
  /** Of each of these companies the assessments that changed level or reasons, oldest first. */
  listSteps(portalId: number, companyIds: readonly string[]): Promise<OfCompanies<StepBefore>>;
  /** Of each of these companies its newest published surveys with one radar, newest first. */
  listWaves(portalId: number, wanted: WantedWaves): Promise<OfCompanies<ScoredWaveBefore>>;
  /** All of them, newest first. */
  listCases(ref: CompanyRef): Promise<CaseDates[]>;
  saveReport(portalId: number, report: LossReport, at: Date): Promise<void>;
  findReport(portalId: number): Promise<(LossReport & { readonly computedAt: Date }) | null>;
}

/** By the company's id; companies that have none are left out. */
export type OfCompanies<Found> = ReadonlyMap<string, readonly Found[]>;

export type StepBefore = Omit<RiskStep, 'since'>;

export interface WantedWaves {
  readonly companyIds: readonly string[];
  readonly radarId: string;
  /** Of one company. */
  readonly limit: number;
}

export interface CaseDates {
  readonly reason: RiskCode;
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly closedAt: Date | null;
}

/** What the account's own property says of its companies. */
export interface StateReader {
  /** The property's value of each company that HubSpot still has. Throws `hubspot_*`. */
  readValues(
    portalId: number,
    property: string,
    companyIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
  /** Since when it has its value; companies without a history are left out. Throws `hubspot_*`. */
  readSince(
    portalId: number,
    property: string,
    companyIds: readonly string[],
  ): Promise<ReadonlyMap<string, Date>>;
}

/** What the losses read and write. */
export interface LossStores {
  readonly losses: LossStore;
  readonly history: {
    /** All companies that are not gone, in pages: those after `afterId`, by id. */
    listCompanies(portalId: number, afterId: string, limit: number): Promise<string[]>;
  };
  readonly settings: {
    getCurrent(portalId: number): Promise<{
      readonly settings: {
        readonly healthRadarId: string;
        readonly lostProperty: string;
        readonly lostValue: string;
        readonly risk: RiskSettings;
      };
    }>;
  };
}

/** A published wave with its points, as the survey's stores have it. */
export interface ScoredWaveBefore {
  readonly wave: {
    readonly mode: 'named' | 'confidential' | 'anonymous';
    readonly closedAt: Date | null;
    readonly radar: { readonly points: readonly PointBefore[] };
  };
  readonly snapshot: { readonly scores: WaveScores; readonly computedAt: Date };
}

interface PointBefore {
  readonly id: string;
  readonly dimension: string;
  readonly process: Process;
  readonly scale: { readonly min: number; readonly max: number };
  readonly weight: number;
}
