import { z } from 'zod';
import type { ContactField, ContactFields } from '../survey/groups/contact-fields.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import type { ExistingProperty } from './decide-provisioning.ts';
import { listProperties } from './list-properties.ts';
import { PROPERTY_GROUP } from './properties.ts';

/** Time zones and the like are no groups of people. */
const MOST_OPTIONS = 100;

const labelsAnswer = z.looseObject({
  results: z.array(z.looseObject({ label: z.string().nullable().default(null) })),
});

export function createContactFields(deps: { readonly client: HubSpotClient }): ContactFields {
  return {
    async listProperties(portalId) {
      const properties = await listProperties({ ...deps, portalId }, 'contacts');
      return properties
        .filter(canTellGroup)
        .map(toField)
        .sort((a, b) => a.label.localeCompare(b.label));
    },
    async listLabels(portalId) {
      const answer = await deps.client.request(portalId, {
        method: 'GET',
        path: paths.associationLabels('companies', 'contacts'),
        schema: labelsAnswer,
      });
      const labels = answer.results.flatMap(({ label }) => label ?? []);
      return [...new Set(labels)].filter((label) => label !== 'Primary').sort();
    },
  };
}

function canTellGroup({ type, groupName, ...others }: ExistingProperty): boolean {
  const isHidden = others['hidden'] === true;
  return ['enumeration', 'string'].includes(type) && groupName !== PROPERTY_GROUP.name && !isHidden;
}

function toField({ name, label, options }: ExistingProperty): ContactField {
  const shown = options.filter(({ hidden }) => !hidden);
  return {
    name,
    label: label || name,
    options:
      shown.length > MOST_OPTIONS
        ? []
        : shown.map((option) => ({ value: option.value, label: option.label || option.value })),
  };
}
