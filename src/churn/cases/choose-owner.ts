interface Owner {
  readonly ownerId: string;
  readonly email: string;
}

export interface OwnerChoice {
  /** What the company's mapped property says: an owner's id, or an address; `''` for nothing. */
  readonly named: string;
  /** The address in the settings; `''` for none. */
  readonly preset: string;
  readonly companyOwnerId: string | null;
}

/**
 * Who owns a follow-up: the ambassador whom the company names, else the one of the settings, else
 * the company's owner. Who is no owner in this account any more is passed over.
 */
export function chooseOwner(
  { named, preset, companyOwnerId }: OwnerChoice,
  owners: readonly Owner[],
): string | null {
  const byId = owners.find(({ ownerId }) => ownerId === named.trim())?.ownerId;
  return byId ?? findByAddress(owners, named) ?? findByAddress(owners, preset) ?? companyOwnerId;
}

/** The owner with this address; null for none. */
export function findByAddress(owners: readonly Owner[], address: string): string | null {
  const wanted = fold(address);
  if (wanted === '') return null;
  return owners.find(({ email }) => fold(email) === wanted)?.ownerId ?? null;
}

function fold(address: string): string {
  return address.trim().toLowerCase();
}
