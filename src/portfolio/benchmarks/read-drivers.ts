import type { BenchmarkReport, BenchmarkStore } from './ports.ts';

export interface ReadDriversDeps {
  readonly storage: { readonly benchmarks: Pick<BenchmarkStore, 'findReport'> };
}

/** The night's report of a portal; null before the first one. */
export type Drivers = (BenchmarkReport & { readonly computedAt: Date }) | null;

export async function readDrivers(
  { storage }: ReadDriversDeps,
  portalId: number,
): Promise<Drivers> {
  return storage.benchmarks.findReport(portalId);
}
