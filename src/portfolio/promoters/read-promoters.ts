import { addMonths, dayIn } from '../../lib/calendar.ts';
import type { Day } from '../../lib/calendar.ts';
import type { Clock } from '../../lib/clock.ts';
import { COMPANIES_ON_A_PAGE, decidePage } from '../read-portfolio.ts';
import type { Promoter, PromoterLadder, PromoterStep, PromoterStore } from './ports.ts';

export interface ReadPromotersDeps {
  readonly storage: {
    readonly promoters: Pick<PromoterStore, 'count' | 'list'>;
    readonly portals: { get(portalId: number): Promise<{ readonly timeZone: string }> };
    readonly settings: {
      getCurrent(
        portalId: number,
      ): Promise<{ readonly settings: { readonly referrerProperty: string } }>;
    };
  };
  readonly clock: Clock;
}

export interface Promoters {
  readonly step: PromoterStep;
  readonly ladder: PromoterLadder;
  readonly people: readonly Promoter[];
  readonly page: number;
  readonly pageCount: number;
  readonly today: Day;
  /** Somebody has said which deal property names the referrer. */
  readonly knowsReferrals: boolean;
}

/** One page of one step of the ladder, by answers of the last 12 months. Asks HubSpot nothing. */
export async function readPromoters(
  { storage, clock }: ReadPromotersDeps,
  portalId: number,
  { step, page: wanted }: { readonly step: PromoterStep; readonly page: number },
): Promise<Promoters> {
  const { timeZone } = await storage.portals.get(portalId);
  const today = dayIn(timeZone, clock.now());
  const span = { since: addMonths(today, -12), today };
  const ladder = await storage.promoters.count(portalId, span);
  const { page, pageCount } = decidePage(wanted, ladder[step]);
  const offset = (page - 1) * COMPANIES_ON_A_PAGE;
  const people = await storage.promoters.list(portalId, step, {
    ...span,
    offset,
    limit: COMPANIES_ON_A_PAGE,
  });
  const { settings } = await storage.settings.getCurrent(portalId);
  const knowsReferrals = settings.referrerProperty !== '';
  return { step, ladder, people, page, pageCount, today, knowsReferrals };
}
