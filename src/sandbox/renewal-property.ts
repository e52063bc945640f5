import type { PortalData } from './portal-data.ts';

/** The account's own company property that holds the renewal date. */
export const renewalProperty: PortalData['properties'][number] = {
  objectType: 'companies',
  draft: {
    name: 'renewal_date',
    label: 'Renewal date',
    type: 'date',
    fieldType: 'date',
    groupName: 'companyinformation',
    description: 'The day on which the contract renews.',
  },
};
