import { z } from 'zod';
import { PROPERTY_GROUP } from './properties.ts';
import type { PropertyDefinition, PropertyOption } from './property-definition.ts';

const existingOption = z.looseObject({
  value: z.string(),
  label: z.string(),
  hidden: z.boolean().default(false),
});

/** A property as HubSpot lists it; HubSpot's own ones leave fields out. */
export const existingProperty = z.looseObject({
  name: z.string(),
  label: z.string().default(''),
  type: z.string().default(''),
  fieldType: z.string().default(''),
  groupName: z.string().default(''),
  options: z.array(existingOption).default([]),
  archived: z.boolean().default(false),
});

export type ExistingProperty = z.infer<typeof existingProperty>;

/** What HubSpot's property API takes as the options of a property. */
export type OptionInput = PropertyOption & {
  readonly displayOrder: number;
  readonly hidden: boolean;
};

export interface Repair {
  readonly name: string;
  /** Only what differs. */
  readonly change: {
    readonly label?: string;
    readonly fieldType?: string;
    readonly groupName?: string;
    readonly options?: readonly OptionInput[];
  };
}

export interface ProvisioningPlan {
  readonly missing: readonly PropertyDefinition[];
  readonly repairs: readonly Repair[];
  /** Whether anything is put into the app's group, which has to be there then. */
  readonly needsGroup: boolean;
  /** Properties of another type. Changing a type would cost their values, so people decide. */
  readonly mistyped: ReadonlyArray<{ readonly name: string; readonly message: string }>;
}

/** What a portal lacks or has otherwise. Archived properties count as missing: creating restores them. */
export function decideProvisioning(
  wanted: readonly PropertyDefinition[],
  existing: readonly ExistingProperty[],
): ProvisioningPlan {
  const found = new Map(
    existing.filter(({ archived }) => !archived).map((property) => [property.name, property]),
  );
  const missing: PropertyDefinition[] = [];
  const repairs: Repair[] = [];
  const mistyped: Array<{ name: string; message: string }> = [];
  for (const definition of wanted) {
    const property = found.get(definition.name);
    if (!property) missing.push(definition);
    else if (property.type !== definition.type) {
      mistyped.push({ name: definition.name, message: describeType(definition, property) });
    } else {
      const change = findChange(definition, property);
      if (Object.keys(change).length > 0) repairs.push({ name: definition.name, change });
    }
  }
  const needsGroup = missing.length > 0 || repairs.some(({ change }) => change.groupName);
  return { missing, repairs, needsGroup, mistyped };
}

export function toOptionInputs(options: readonly PropertyOption[]): OptionInput[] {
  return options.map(({ value, label }, displayOrder) => ({
    value,
    label,
    displayOrder,
    hidden: false,
  }));
}

function findChange(definition: PropertyDefinition, property: ExistingProperty): Repair['change'] {
  const areOptionsRight = definition.options.every((option) =>
    property.options.some(
      ({ value, label, hidden }) => value === option.value && label === option.label && !hidden,
    ),
  );
  return {
    ...(property.label === definition.label ? {} : { label: definition.label }),
    ...(property.fieldType === definition.fieldType ? {} : { fieldType: definition.fieldType }),
    ...(property.groupName === PROPERTY_GROUP.name ? {} : { groupName: PROPERTY_GROUP.name }),
    ...(areOptionsRight ? {} : { options: repairOptions(definition, property) }),
  };
}

/** HubSpot replaces the whole list, and options that somebody added may be in use: they stay, last. */
function repairOptions(definition: PropertyDefinition, property: ExistingProperty): OptionInput[] {
  const ours = toOptionInputs(definition.options);
  const added =
    definition.type === 'bool'
      ? []
      : property.options.filter(({ value }) => !ours.some((option) => option.value === value));
  return [
    ...ours,
    ...added.map(({ value, label, hidden }, index) => ({
      value,
      label,
      displayOrder: ours.length + index,
      hidden,
    })),
  ];
}

function describeType(definition: PropertyDefinition, property: ExistingProperty): string {
  return (
    `The property ${definition.name} has the type ${property.type} and must be ${definition.type}. ` +
    'Delete it in HubSpot; the app then creates it again.'
  );
}
