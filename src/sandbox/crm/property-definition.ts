export type PropertyType =
  'bool' | 'date' | 'datetime' | 'enumeration' | 'number' | 'phone_number' | 'string';

export interface PropertyOption {
  readonly label: string;
  readonly value: string;
  readonly displayOrder: number;
  readonly hidden: boolean;
}

/** A property as HubSpot shows it; dates are ISO text. */
export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly type: PropertyType;
  readonly fieldType: string;
  readonly groupName: string;
  readonly description: string;
  readonly options: readonly PropertyOption[];
  readonly displayOrder: number;
  readonly calculated: boolean;
  readonly externalOptions: boolean;
  readonly hasUniqueValue: boolean;
  readonly hidden: boolean;
  readonly formField: boolean;
  readonly dataSensitivity: string;
  readonly hubspotDefined: boolean;
  readonly referencedObjectType?: string;
  readonly archived: boolean;
  readonly archivedAt?: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdUserId: string;
  readonly updatedUserId: string;
  readonly modificationMetadata: {
    readonly archivable: boolean;
    readonly readOnlyDefinition: boolean;
    readonly readOnlyValue: boolean;
  };
}

/** What a definition needs at least; the rest has defaults. */
export type PropertyDraft = Pick<
  PropertyDefinition,
  'name' | 'label' | 'type' | 'fieldType' | 'groupName'
> &
  Partial<PropertyDefinition>;

/** The whole definition, created `at` (ISO text). */
export function completeDefinition(draft: PropertyDraft, at: string): PropertyDefinition {
  return {
    description: '',
    options: [],
    displayOrder: -1,
    calculated: false,
    externalOptions: false,
    hasUniqueValue: false,
    hidden: false,
    formField: false,
    dataSensitivity: 'non_sensitive',
    hubspotDefined: false,
    archived: false,
    createdAt: at,
    updatedAt: at,
    createdUserId: '1',
    updatedUserId: '1',
    modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
    ...draft,
  };
}
