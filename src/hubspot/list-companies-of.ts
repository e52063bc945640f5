import type { HubSpotClient } from './client.ts';
import { listAssociated } from './list-associated.ts';

interface Target {
  readonly client: HubSpotClient;
  readonly portalId: number;
  readonly object: 'contacts' | 'deals' | 'tickets';
}

/** The companies of each record, by record id; records without one are left out. Throws `hubspot_*`. */
export async function listCompaniesOf(
  { client, portalId, object }: Target,
  recordIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const target = { client, portalId, from: object, to: 'companies' } as const;
  const found = await listAssociated(target, recordIds);
  return new Map([...found].map(([id, companies]) => [id, companies.map((one) => one.id)]));
}
