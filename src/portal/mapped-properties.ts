import { splitValues } from '../churn/losses/decide-losses.ts';
import { AppError } from '../lib/errors.ts';
import type { PortalSettings } from '../survey/settings.ts';
import type { MappedObject, PortalProperty, PropertyReader } from './ports.ts';

interface Mapping {
  readonly object: MappedObject;
  /** HubSpot's types that fit. */
  readonly types: readonly string[];
}

/** The settings that name a property of the portal, and what it must be. */
const MAPPINGS = {
  renewalProperty: { object: 'companies', types: ['date', 'datetime'] },
  segmentProperty: { object: 'companies', types: ['enumeration', 'string', 'bool'] },
  valueProperty: { object: 'companies', types: ['number'] },
  customerSinceProperty: { object: 'companies', types: ['date', 'datetime'] },
  firstValueProperty: { object: 'companies', types: ['date', 'datetime'] },
  usageProperty: { object: 'companies', types: ['number'] },
  paymentProperty: { object: 'companies', types: ['date', 'datetime'] },
  noticeProperty: {
    object: 'companies',
    types: ['date', 'datetime', 'bool', 'enumeration', 'string'],
  },
  ticketProperty: { object: 'tickets', types: ['enumeration', 'string'] },
  lostProperty: { object: 'companies', types: ['enumeration', 'bool'] },
  ambassadorProperty: { object: 'companies', types: ['enumeration', 'string', 'number'] },
  referrerProperty: { object: 'deals', types: ['string', 'number'] },
} as const satisfies Partial<Record<keyof PortalSettings, Mapping>>;

export type MappingName = keyof typeof MAPPINGS;

const NAMES = Object.keys(MAPPINGS) as readonly MappingName[];

/** By which people can be put into groups. */
const GROUPING: readonly string[] = ['string', 'enumeration', 'bool'];

export interface MappableProperty extends PortalProperty {
  /** The settings that this property fits. */
  readonly fits: readonly MappingName[];
}

interface MappedPropertiesDeps {
  readonly properties: PropertyReader;
}

/**
 * The portal's properties that a setting can name, by their labels; without those that Radar writes
 * itself. Of contacts, those by which people can be grouped. Throws `hubspot_*` and
 * `portal_disconnected`.
 */
export async function listMappable(
  { properties }: MappedPropertiesDeps,
  portalId: number,
  object: MappedObject,
): Promise<MappableProperty[]> {
  const all = await properties.list(portalId, object);
  return all
    .filter(({ name }) => !isOurs(name))
    .map(({ name: own, label, type }) => ({
      ...{ name: own, label, type },
      fits: NAMES.filter((name) => doesFit(name, object, { type })),
    }))
    .filter(
      ({ fits, type }) => fits.length > 0 || (object === 'contacts' && GROUPING.includes(type)),
    )
    .sort((a, b) => a.label.localeCompare(b.label) || (a.name < b.name ? -1 : 1));
}

/**
 * Refuses settings that name a property which the portal does not have, or of a type that does not
 * fit. Only what has changed is looked at: what was right once stays, whatever HubSpot is up to.
 * Throws `mapping_refused`, `option_unknown`, `hubspot_*` and `portal_disconnected`.
 */
export async function checkMappings(
  deps: MappedPropertiesDeps,
  portalId: number,
  before: PortalSettings,
  after: PortalSettings,
): Promise<void> {
  for (const name of NAMES) {
    if (after[name] === before[name] || after[name] === '') continue;
    const problem = await findProblem(deps, portalId, name, after[name]);
    if (problem !== null) throw mappingRefused(name, after[name], problem);
  }
  if (after.lostProperty !== before.lostProperty || after.lostValue !== before.lostValue) {
    await checkLostValue(deps, portalId, after);
  }
}

/** A value that the property never has would find nobody, and nobody would notice. */
async function checkLostValue(
  { properties }: MappedPropertiesDeps,
  portalId: number,
  { lostProperty, lostValue }: PortalSettings,
): Promise<void> {
  if (lostProperty === '' || lostValue === '') return;
  const isUnknown = async (isFresh: boolean) => {
    const all = await properties.list(portalId, 'companies', { isFresh });
    const options = all.find(({ name }) => name === lostProperty)?.options;
    return (
      options &&
      splitValues(lostValue).find((value) => !options.some((option) => fold(option) === value))
    );
  };
  // It may have been added since the list was read.
  const value = (await isUnknown(false)) && (await isUnknown(true));
  if (!value) return;
  throw new AppError(
    'option_unknown',
    `"${value}" is no value of the property "${lostProperty}".`,
    {
      action: 'Enter the internal value that HubSpot shows beside the option.',
      details: { value, property: lostProperty },
    },
  );
}

async function findProblem(
  { properties }: MappedPropertiesDeps,
  portalId: number,
  name: MappingName,
  wanted: string,
): Promise<'missing' | 'type' | null> {
  const { object } = MAPPINGS[name];
  const find = async (isFresh: boolean) =>
    (await properties.list(portalId, object, { isFresh })).find(
      (property) => property.name === wanted,
    );
  // It may have been made since the list was read.
  const property = (await find(false)) ?? (await find(true));
  if (!property || isOurs(wanted)) return 'missing';
  return doesFit(name, object, property) ? null : 'type';
}

function doesFit(
  name: MappingName,
  object: MappedObject,
  { type }: Pick<PortalProperty, 'type'>,
): boolean {
  const mapping: Mapping = MAPPINGS[name];
  return mapping.object === object && mapping.types.includes(type);
}

function fold(option: string): string {
  return option.trim().toLowerCase();
}

/** A score that is made of the renewal can't be the renewal. */
function isOurs(name: string): boolean {
  return name.startsWith('radar_');
}

function mappingRefused(
  setting: MappingName,
  property: string,
  reason: 'missing' | 'type',
): AppError {
  const what =
    reason === 'missing' ? 'does not exist in this account' : 'has a type that does not fit';
  return new AppError('mapping_refused', `The property "${property}" ${what}.`, {
    action: 'Choose one of the properties in the list.',
    details: { setting, property, reason },
  });
}
