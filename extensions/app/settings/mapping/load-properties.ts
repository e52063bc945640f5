import type { CardReply } from '@contracts/card-reply.ts';
import type { MappedPropertiesReply } from '@contracts/mapped-properties.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

/** The account's properties, by kind of record. */
export type Properties = Readonly<
  Record<'companies' | 'deals', MappedPropertiesReply['properties']>
>;

/** Everything that can be mapped; where one half fails, nothing is known. */
export async function loadProperties(call: CallRadar): Promise<CardReply<Properties>> {
  const ask = (object: string) =>
    call<MappedPropertiesReply>('settings/properties', { query: { object } });
  const [companies, deals] = await Promise.all([ask('companies'), ask('deals')]);
  if (!companies.ok) return companies;
  if (!deals.ok) return deals;
  return {
    ok: true,
    data: { companies: companies.data.properties, deals: deals.data.properties },
  };
}
