import type { CrmRecord } from '../crm/record-store.ts';
import type { Format } from '../pages/format-value.ts';
import { radarProperties } from '../pages/portal-view.ts';
import { toneOf } from '../pages/radar-cells.ts';
import type { Portal } from '../portal.ts';
import type { Fact, FactGroup } from './shapes.ts';

export interface FactsDeps {
  readonly portal: Portal;
  readonly format: Format;
}

/** Some properties of a record by label; one that the account lacks is left out. */
export function describeFacts(
  { portal, format }: FactsDeps,
  record: CrmRecord,
  names: readonly string[],
): Fact[] {
  return names.flatMap((name) => {
    const definition = portal.properties.find(record.objectType, name);
    if (!definition) return [];
    const stored = record.properties[name] ?? '';
    const text = format.value(definition, stored);
    const tone = toneOf(name, stored);
    return {
      name,
      label: definition.label,
      text,
      ...(tone !== 'neutral' && { tone }),
      ...(/^https?:\/\/\S+$/.test(text) && { href: text }),
    };
  });
}

/** Everything that Radar wrote, in the order in which it was installed. */
export function describeRadar(deps: FactsDeps, record: CrmRecord): FactGroup {
  const names = radarProperties(deps.portal, record.objectType).map(({ name }) => name);
  return {
    title: 'Radar properties',
    facts: describeFacts(deps, record, names),
    empty: 'Radar has not written anything here yet.',
  };
}
