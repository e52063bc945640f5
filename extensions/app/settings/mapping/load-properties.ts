import type { CardReply } from '@contracts/card-reply.ts';
import type { MappedPropertiesReply } from '@contracts/mapped-properties.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

/** The account's properties, by kind of record. */
export type Properties = Readonly<
  Record<'companies' | 'deals' | 'tickets', MappedPropertiesReply['properties']>
>;

/** Everything that can be mapped; where one part fails, nothing is known. */
export async function loadProperties(call: CallRadar): Promise<CardReply<Properties>> {
  const ask = (object: string) =>
    call<MappedPropertiesReply>('settings/properties', { query: { object } });
  const [companies, deals, tickets] = await Promise.all([
    ask('companies'),
    ask('deals'),
    ask('tickets'),
  ]);
  if (!companies.ok) return companies;
  if (!deals.ok) return deals;
  return {
    ok: true,
    data: {
      companies: companies.data.properties,
      deals: deals.data.properties,
      // Whoever keeps tickets from Radar can still map the rest.
      tickets: tickets.ok ? tickets.data.properties : [],
    },
  };
}
