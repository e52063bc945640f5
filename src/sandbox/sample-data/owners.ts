import type { Owner } from '../portal-data.ts';

/** The people at the vendor, the invented Søkort Systems, who own the sample companies. */
export const SAMPLE_OWNERS: readonly Owner[] = [
  createOwner('61001', 71_001, 'Freja', 'Lindbak'),
  createOwner('61002', 71_002, 'Jonas', 'Ekwall'),
  createOwner('61003', 71_003, 'Mikkel', 'Thorsager'),
  createOwner('61004', 71_004, 'Sunniva', 'Brekkan'),
  // They own no company; like everybody, they are asked about projects.
  createOwner('61005', 71_005, 'Tove', 'Hallingdal'),
  createOwner('61006', 71_006, 'Anton', 'Risberg'),
];

function createOwner(id: string, userId: number, firstName: string, lastName: string): Owner {
  const email = `${firstName}.${lastName}@soekort.example`.toLowerCase();
  return { id, userId, email, firstName, lastName, archived: false };
}
