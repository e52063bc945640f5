import type { ObjectType } from './api-version.ts';
import { isAnyOf, isTrue } from './property-filter.ts';
import type { PropertyFilter } from './property-filter.ts';

/** A list whose members HubSpot keeps by one filter. People find it by its name. */
export interface ListDefinition {
  readonly name: string;
  readonly objectType: ObjectType;
  readonly filter: PropertyFilter;
}

/** Every list that the app offers. A name never changes: the list is found again by it. */
export const radarLists: readonly ListDefinition[] = [
  contactList('Radar promoters', isAnyOf('radar_ltr_category', ['promoter'])),
  contactList('Radar true promoters', isAnyOf('radar_advocacy', ['true_promoter'])),
  contactList('Radar promoters to ask', isAnyOf('radar_advocacy', ['promoter_to_ask'])),
  contactList('Radar detractors', isAnyOf('radar_ltr_category', ['detractor'])),
  contactList('Radar silent decision makers', isTrue('radar_silent_decision_maker')),
  contactList('Radar fragile fans', isTrue('radar_fragile_fan')),
  companyList('Radar dangerous loyalty', isAnyOf('radar_loyalty', ['spurious'])),
  companyList('Radar churn risk', isAnyOf('radar_churn_risk', ['high', 'critical'])),
];

function contactList(name: string, filter: PropertyFilter): ListDefinition {
  return { name, objectType: 'contacts', filter };
}

function companyList(name: string, filter: PropertyFilter): ListDefinition {
  return { name, objectType: 'companies', filter };
}
