import { percentileOf, sizeOf } from '../../scoring/benchmark.ts';
import type { Crowd } from '../../scoring/benchmark.ts';
import type { CrowdsOfCompany } from './ports.ts';

/** Where a company stands in one crowd. */
export interface Standing {
  readonly crowd: 'all' | 'industry' | 'country';
  /** Of the industry or country; `''` for all companies. */
  readonly name: string;
  /** Share of the crowd that is less healthy, 0–100. */
  readonly percentile: number;
  /** Companies, this one included. */
  readonly size: number;
}

/** How healthy a company is beside the portal's others: all of them, its industry, its country. */
export function compareHealth(health: number | null, crowds: CrowdsOfCompany | null): Standing[] {
  if (!crowds) return [];
  const stand = (kind: Standing['crowd'], name: string, crowd: Crowd): Standing[] => {
    const percentile = percentileOf(health, crowd);
    return percentile === null ? [] : [{ crowd: kind, name, percentile, size: sizeOf(crowd) }];
  };
  const { all, industry, country } = crowds;
  return [
    ...stand('all', '', all),
    ...(industry ? stand('industry', industry.name, industry.crowd) : []),
    ...(country ? stand('country', country.name, country.crowd) : []),
  ];
}
