import { z } from 'zod';
import type { ReferralReader, ReferredDeal } from '../portfolio/promoters/ports.ts';
import { crmRecord } from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';

interface ReferralReaderDeps {
  readonly client: HubSpotClient;
}

/** As many as HubSpot finds at a time. */
const PAGE = 200;

const foundDeals = z.looseObject({ results: z.array(crmRecord) });

/**
 * Finds won deals that name a referrer. A search, because few deals do and HubSpot has no other
 * filter; its index lags some seconds, which a night does not mind. It ends after 10,000 deals, so
 * each page asks for those after the last id instead.
 */
export function createReferralReader({ client }: ReferralReaderDeps): ReferralReader {
  return {
    async listWon(portalId, property) {
      const deals: ReferredDeal[] = [];
      let after = '0';
      for (;;) {
        const { results } = await client.request(portalId, {
          method: 'POST',
          path: paths.searchRecords('deals'),
          body: toSearch(property, after),
          repeatable: true,
          kind: 'search',
          schema: foundDeals,
        });
        for (const { id, properties } of results) {
          const referrer = (properties[property] ?? '').trim();
          if (referrer !== '') deals.push({ dealId: id, referrer });
        }
        after = results.at(-1)?.id ?? after;
        if (results.length < PAGE) return deals;
      }
    },
  };
}

function toSearch(property: string, after: string): object {
  return {
    filterGroups: [
      {
        filters: [
          { propertyName: property, operator: 'HAS_PROPERTY' },
          { propertyName: 'hs_is_closed_won', operator: 'EQ', value: 'true' },
          { propertyName: 'hs_object_id', operator: 'GT', value: after },
        ],
      },
    ],
    sorts: [{ propertyName: 'hs_object_id', direction: 'ASCENDING' }],
    properties: [property],
    limit: PAGE,
  };
}
