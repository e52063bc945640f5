import type { PropertyDraft, PropertyOption, PropertyType } from './property-definition.ts';

/** Options from `value: label` pairs, in the order given. */
export function optionsOf(labels: Readonly<Record<string, string>>): PropertyOption[] {
  return Object.entries(labels).map(([value, label], displayOrder) => ({
    value,
    label,
    displayOrder,
    hidden: false,
  }));
}

const FIELD_TYPE: Readonly<Record<PropertyType, string>> = {
  bool: 'booleancheckbox',
  date: 'date',
  datetime: 'date',
  enumeration: 'select',
  number: 'number',
  phone_number: 'phonenumber',
  string: 'text',
};

/** A property of HubSpot's own: its value can be set, its definition can't be changed. */
export function define(
  name: string,
  label: string,
  type: PropertyType = 'string',
  more: Partial<PropertyDraft> = {},
): PropertyDraft {
  return {
    name,
    label,
    type,
    fieldType: FIELD_TYPE[type],
    groupName: '',
    hubspotDefined: true,
    modificationMetadata: { archivable: false, readOnlyDefinition: true, readOnlyValue: false },
    ...more,
  };
}

/** An enumeration with options from `value: label` pairs. */
export function choose(
  name: string,
  label: string,
  labels: Readonly<Record<string, string>>,
  fieldType = 'select',
): PropertyDraft {
  return define(name, label, 'enumeration', { options: optionsOf(labels), fieldType });
}

/** A boolean. */
export function decide(name: string, label: string): PropertyDraft {
  return define(name, label, 'bool', { options: optionsOf({ true: 'True', false: 'False' }) });
}

/** The same property with a value that only HubSpot sets. */
export function readOnly(draft: PropertyDraft): PropertyDraft {
  return {
    ...draft,
    modificationMetadata: { archivable: false, readOnlyDefinition: true, readOnlyValue: true },
  };
}

/** HubSpot takes the allowed values from the account's owners, not from a list in the definition. */
export const OWNER = define('hubspot_owner_id', 'Owner', 'enumeration', {
  externalOptions: true,
  referencedObjectType: 'OWNER',
});
