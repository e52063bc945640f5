import type { CompanyRef } from '../../lib/refs.ts';
import type { StateReader } from '../losses/ports.ts';
import type { CaseSettings } from './case-settings.ts';
import { chooseOwner } from './choose-owner.ts';
import type { OwnerReader } from './ports.ts';

export interface FindCaseOwnerDeps {
  readonly states: Pick<StateReader, 'readValues'>;
  readonly owners: OwnerReader;
}

interface AmbassadorSettings {
  /** `''` when none is mapped. */
  readonly ambassadorProperty: string;
  readonly cases: CaseSettings;
}

/**
 * Who owns a new follow-up of this company. HubSpot is asked only where an ambassador can be named.
 * Throws `hubspot_*`.
 */
export async function findCaseOwner(
  { states, owners }: FindCaseOwnerDeps,
  company: CompanyRef & { readonly ownerId: string | null },
  { ambassadorProperty, cases }: AmbassadorSettings,
): Promise<string | null> {
  const { portalId, companyId, ownerId } = company;
  if (ambassadorProperty === '' && cases.ambassadorEmail === '') return ownerId;
  const values =
    ambassadorProperty === ''
      ? null
      : await states.readValues(portalId, ambassadorProperty, [companyId]);
  const choice = {
    named: values?.get(companyId) ?? '',
    preset: cases.ambassadorEmail,
    companyOwnerId: ownerId,
  };
  return chooseOwner(choice, await owners.listOwners(portalId));
}
