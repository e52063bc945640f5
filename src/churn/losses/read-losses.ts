import type { LossReport, LossStore, LossStores, LostCompany } from './ports.ts';

export interface ReadLossesDeps {
  readonly storage: Pick<LossStores, 'settings'> & {
    readonly losses: Pick<LossStore, 'list' | 'count' | 'findReport'>;
  };
}

export interface Losses {
  /** Somebody has said how to tell a former customer. */
  readonly isMapped: boolean;
  /** Newest loss first. */
  readonly companies: readonly LostCompany[];
  /** How many there are. */
  readonly found: number;
  /** Null before the first night. */
  readonly report: (LossReport & { readonly computedAt: Date }) | null;
}

const MOST_LISTED = 100;

/** What the nights have kept of the companies that left. Asks HubSpot nothing. */
export async function readLosses(
  { storage: { losses, settings } }: ReadLossesDeps,
  portalId: number,
): Promise<Losses> {
  const [current, companies, found, report] = await Promise.all([
    settings.getCurrent(portalId),
    losses.list(portalId, MOST_LISTED),
    losses.count(portalId),
    losses.findReport(portalId),
  ]);
  const { lostProperty, lostValue } = current.settings;
  return { isMapped: lostProperty !== '' && lostValue !== '', companies, found, report };
}
