import type { WaveRef } from '../lib/refs.ts';
import type { SurveyStores } from '../survey/ports.ts';
import type { SecondRoundStore } from '../survey/second-round/second-round-store.ts';
import type { Wave } from '../survey/types.ts';
import type { DecisionStore } from './decisions/decision.ts';
import type { SharedReportStore } from './shared/shared-report-store.ts';

/** The team's report of a wave that has closed, with what its link is made of. */
export interface ReportAddress extends WaveRef {
  readonly linkNonce: string;
  readonly linkHash: string;
}

export interface ReportStore {
  /** Keeps the address, or returns the one that the wave's report has already. */
  add(report: ReportAddress, at: Date): Promise<ReportAddress>;
  find(ref: WaveRef): Promise<ReportAddress | null>;
  /** The wave behind a link, in any portal: the token is all that a reader has. */
  findWave(linkHash: string): Promise<Wave | null>;
  /** Gives the report a new link; the old one opens nothing any more. False where there is no report. */
  renew(report: ReportAddress): Promise<boolean>;
  /** Waves that closed since then and whose report or note is missing still. */
  listUnmade(portalId: number, since: Date): Promise<WaveRef[]>;
}

export interface ReportStores extends SurveyStores {
  readonly reports: ReportStore;
  readonly decisions: DecisionStore;
  readonly sharedReports: SharedReportStore;
  readonly secondRounds: SecondRoundStore;
}
