import type { AssociationStore } from './crm/association-store.ts';
import type { PropertyStore } from './crm/property-store.ts';
import type { RecordStore } from './crm/record-store.ts';
import type { PortalData, SeedAssociation } from './portal-data.ts';

interface FillDeps {
  readonly records: RecordStore;
  readonly associations: AssociationStore;
  readonly properties: PropertyStore;
}

/** Fills an empty portal. Past HubSpot's checks on purpose: real accounts hold old, odd values. */
export function fillPortal(deps: FillDeps, data: PortalData): void {
  for (const { objectType, draft } of data.properties) {
    if (!deps.properties.findGroup(objectType, draft.groupName)) {
      const group = { name: draft.groupName, label: draft.groupName, displayOrder: -1 };
      deps.properties.createGroup(objectType, group);
    }
    deps.properties.create(objectType, draft);
  }
  for (const label of data.labels) deps.associations.createLabel('companies', 'contacts', label);
  for (const { objectType, id, properties, createdAt } of data.records) {
    deps.records.create(objectType, properties, { id, ...(createdAt && { createdAt }) });
  }
  for (const association of data.associations) associate(deps.associations, association);
}

function associate(store: AssociationStore, association: SeedAssociation): void {
  const [from, to] = [association.from, association.to].map(([objectType, id]) => ({
    objectType,
    id,
  }));
  if (!from || !to) return;
  const types = store
    .listTypes(from.objectType, to.objectType)
    .filter(
      (type) =>
        (association.primary === true && type.kind === 'primary') ||
        (association.label !== undefined && type.label === association.label),
    );
  store.add(from, to, types);
}
