import type { Day } from '../lib/calendar.ts';
import type { PortalSettings } from './settings.ts';

/** By what a portal divides its companies, and what one is worth; `''` and null where nothing is told. */
export interface CompanyProfile {
  /** The value of the portal's own property. */
  readonly segment: string;
  readonly industry: string;
  readonly country: string;
  /** Worth in the portal's currency. */
  readonly value: number | null;
  /** The company that this one belongs to. */
  readonly parentId: string | null;
  /** Since when it is a customer, and when it first got what it bought. */
  readonly customerSince: Day | null;
  readonly firstValueOn: Day | null;
}

/** Which properties of a company hold what only the portal can tell; empty for none. */
export type CompanyMapping = Pick<
  PortalSettings,
  | 'renewalProperty'
  | 'segmentProperty'
  | 'valueProperty'
  | 'customerSinceProperty'
  | 'firstValueProperty'
>;
