import type { Clock } from '../lib/clock.ts';
import type { MappedObject, PortalProperty, PropertyReader } from '../portal/ports.ts';
import type { HubSpotClient } from './client.ts';
import type { ExistingProperty } from './decide-provisioning.ts';
import { listProperties } from './list-properties.ts';

export interface PropertyReaderDeps {
  readonly client: HubSpotClient;
  readonly clock: Clock;
}

/** Long enough for somebody who fills in the settings, short enough for a property made meanwhile. */
const KEPT_MS = 5 * 60_000;

/** Lists that are kept at once: one is about 100 kB. */
const MOST_KEPT = 100;

interface Kept {
  readonly at: number;
  readonly properties: Promise<PortalProperty[]>;
}

/**
 * Reads a portal's properties, and keeps each list for some minutes in this process. Who asks while
 * a list is read waits for the same one; a failure is not kept.
 */
export function createPropertyReader({ client, clock }: PropertyReaderDeps): PropertyReader {
  const kept = new Map<string, Kept>();
  return {
    async list(portalId, object, { isFresh = false } = {}) {
      const key = `${portalId} ${object}`;
      const now = clock.now().getTime();
      const known = kept.get(key);
      if (known && !isFresh && now - known.at < KEPT_MS) return known.properties;

      const properties = readProperties(client, portalId, object);
      const entry = { at: now, properties };
      // The oldest goes: a map keeps the order in which its entries came.
      kept.delete(key);
      kept.set(key, entry);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? key);
      try {
        return await properties;
      } catch (error) {
        if (kept.get(key) === entry) kept.delete(key);
        throw error;
      }
    },
  };
}

async function readProperties(
  client: HubSpotClient,
  portalId: number,
  object: MappedObject,
): Promise<PortalProperty[]> {
  const all = await listProperties({ client, portalId }, object);
  return all
    .filter((property) => property['hidden'] !== true)
    .map((property) => ({
      name: property.name,
      label: property.label || property.name,
      type: property.type,
      options: listOptions(property),
    }));
}

/** Of what has a choice; HubSpot names no options of a yes or no. */
function listOptions({ type, options }: ExistingProperty): string[] | undefined {
  if (type === 'bool') return ['true', 'false'];
  return type === 'enumeration' ? options.map(({ value }) => value) : undefined;
}
