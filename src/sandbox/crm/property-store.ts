import type { Clock } from '../../lib/clock.ts';
import { notFound } from '../hubspot-error.ts';
import { checkDefinition } from './check-definition.ts';
import type { ObjectType } from './object-types.ts';
import { OBJECT_TYPE_NAMES } from './object-types.ts';
import type { PropertyDefinition, PropertyDraft } from './property-definition.ts';
import { completeDefinition } from './property-definition.ts';
import {
  groupExists,
  groupInUse,
  groupMissing,
  MAX_UNIQUE,
  propertyExists,
  propertyInUse,
  readOnlyDefinition,
  tooManyProperties,
  tooManyUnique,
} from './property-errors.ts';
import type { PropertyUses } from './property-errors.ts';
import { standardGroupOf, standardPropertiesOf } from './standard-properties.ts';

export interface PropertyGroup {
  readonly name: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly archived: boolean;
}

/** What a PATCH may change; fields left out stay, `options` replaces the whole list. */
export type PropertyChange = Partial<
  Pick<
    PropertyDefinition,
    | 'label'
    | 'type'
    | 'fieldType'
    | 'groupName'
    | 'description'
    | 'options'
    | 'displayOrder'
    | 'hidden'
    | 'formField'
  >
>;

export interface PropertyStore {
  /** Null for unknown and for archived ones. */
  find(type: ObjectType, name: string): PropertyDefinition | null;
  list(type: ObjectType, archived?: boolean): PropertyDefinition[];
  /** Throws 400, also when the account has too many, or 409; an archived one of the same name comes back with the new definition. */
  create(type: ObjectType, draft: PropertyDraft): PropertyDefinition;
  /** Throws 404 or 400. */
  update(type: ObjectType, name: string, change: PropertyChange): PropertyDefinition;
  /** Throws 404, or 400 while a workflow or a list uses the property. */
  archive(type: ObjectType, name: string): void;
  findGroup(type: ObjectType, name: string): PropertyGroup | null;
  listGroups(type: ObjectType): PropertyGroup[];
  createGroup(type: ObjectType, group: Omit<PropertyGroup, 'archived'>): PropertyGroup;
  updateGroup(
    type: ObjectType,
    name: string,
    change: { label?: string; displayOrder?: number },
  ): PropertyGroup;
  archiveGroup(type: ObjectType, name: string): void;
}

export interface PropertyChanged {
  readonly objectType: ObjectType;
  readonly before: PropertyDefinition | null;
  readonly after: PropertyDefinition;
}

export interface PropertyStoreDeps {
  readonly clock: Clock;
  readonly usesOf: (type: ObjectType, name: string) => PropertyUses;
  /** How many properties of its own an account may have for each object. */
  readonly maxCustom: () => number;
  /** Hears of every created, changed and archived property after it was stored. */
  readonly onChange: (change: PropertyChanged) => void;
}

export function createPropertyStore(deps: PropertyStoreDeps): PropertyStore {
  const now = () => deps.clock.now().toISOString();
  const definitions = mapByType((type) =>
    standardPropertiesOf(type).map((draft) => completeDefinition(draft, now())),
  );
  const groups = mapByType((type) => [
    { ...standardGroupOf(type), displayOrder: 0, archived: false },
  ]);

  const get = (type: ObjectType, name: string) => {
    const definition = definitions[type].get(name);
    if (!definition || definition.archived) throw notFound();
    return definition;
  };
  const getGroup = (type: ObjectType, name: string) => {
    const group = groups[type].get(name);
    if (!group) throw notFound();
    return group;
  };
  const listCustom = (type: ObjectType) =>
    [...definitions[type].values()].filter(
      (definition) => !definition.hubspotDefined && !definition.archived,
    );
  const store = (type: ObjectType, after: PropertyDefinition) => {
    const before = definitions[type].get(after.name) ?? null;
    definitions[type].set(after.name, after);
    deps.onChange({ objectType: type, before, after });
    return after;
  };
  const save = (type: ObjectType, definition: PropertyDefinition) => {
    if (!groups[type].has(definition.groupName)) throw groupMissing(definition.groupName);
    checkDefinition(definition);
    return store(type, definition);
  };

  return {
    find(type, name) {
      const definition = definitions[type].get(name);
      return definition && !definition.archived ? definition : null;
    },
    list: (type, archived = false) =>
      [...definitions[type].values()].filter((definition) => definition.archived === archived),
    create(type, draft) {
      const existing = definitions[type].get(draft.name);
      if (existing && !existing.archived) throw propertyExists(draft.name);
      const custom = listCustom(type);
      if (custom.length >= deps.maxCustom()) throw tooManyProperties(deps.maxCustom());
      const isUnique = (definition: PropertyDraft) => definition.hasUniqueValue === true;
      if (isUnique(draft) && custom.filter(isUnique).length >= MAX_UNIQUE) throw tooManyUnique();
      return save(type, completeDefinition(draft, now()));
    },
    update(type, name, change) {
      const current = get(type, name);
      if (current.hubspotDefined) throw readOnlyDefinition(name);
      return save(type, { ...current, ...change, updatedAt: now() });
    },
    archive(type, name) {
      const current = get(type, name);
      if (current.hubspotDefined) throw readOnlyDefinition(name);
      const uses = deps.usesOf(type, name);
      if (uses.workflows.length + uses.lists.length > 0) throw propertyInUse(name, uses);
      store(type, { ...current, archived: true, archivedAt: now() });
    },
    findGroup: (type, name) => groups[type].get(name) ?? null,
    listGroups: (type) => [...groups[type].values()],
    createGroup(type, group) {
      if (groups[type].has(group.name)) throw groupExists(group.name);
      const created = { ...group, archived: false };
      groups[type].set(group.name, created);
      return created;
    },
    updateGroup(type, name, change) {
      const changed = { ...getGroup(type, name), ...change };
      groups[type].set(name, changed);
      return changed;
    },
    archiveGroup(type, name) {
      getGroup(type, name);
      const inside = [...definitions[type].values()].filter(
        (definition) => definition.groupName === name && !definition.archived,
      );
      if (inside.length > 0) throw groupInUse(name, inside.length);
      groups[type].delete(name);
    },
  };
}

function mapByType<Item extends { readonly name: string }>(
  itemsOf: (type: ObjectType) => readonly Item[],
): Record<ObjectType, Map<string, Item>> {
  return Object.fromEntries(
    OBJECT_TYPE_NAMES.map((type) => [
      type,
      new Map(itemsOf(type).map((item) => [item.name, item])),
    ]),
  ) as Record<ObjectType, Map<string, Item>>;
}
