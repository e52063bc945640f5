import type { PortalData } from '../portal-data.ts';

type OwnProperty = PortalData['properties'][number];

/** The names of the properties that the sample account has made for itself. */
export const OWN = {
  tier: 'customer_tier',
  contractValue: 'contract_value',
  referredBy: 'referred_by',
} as const;

/** Properties that an account makes for itself, and maps in the app's settings. */
export const ownProperties: readonly OwnProperty[] = [
  {
    objectType: 'companies',
    draft: {
      name: OWN.tier,
      label: 'Customer tier',
      type: 'string',
      fieldType: 'text',
      groupName: 'companyinformation',
      description: 'How we divide our customers.',
    },
  },
  {
    objectType: 'companies',
    draft: {
      name: OWN.contractValue,
      label: 'Contract value',
      type: 'number',
      fieldType: 'number',
      groupName: 'companyinformation',
      description: 'What the customer pays in a year.',
    },
  },
  {
    objectType: 'deals',
    draft: {
      name: OWN.referredBy,
      label: 'Referred by',
      type: 'string',
      fieldType: 'text',
      groupName: 'dealinformation',
      description: 'The address or the record of the contact who brought us this deal.',
    },
  },
];
