import type { PortalData } from '../portal-data.ts';

type OwnProperty = PortalData['properties'][number];

/** The names of the properties that the sample account has made for itself. */
export const OWN = {
  tier: 'customer_tier',
  contractValue: 'contract_value',
  referredBy: 'referred_by',
  customerSince: 'customer_since',
  liveSince: 'live_since',
  state: 'customer_state',
} as const;

/** The value of `OWN.state` of a customer who has left. */
export const FORMER = 'former';

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
    objectType: 'companies',
    draft: {
      name: OWN.customerSince,
      label: 'Customer since',
      type: 'date',
      fieldType: 'date',
      groupName: 'companyinformation',
      description: 'The day on which the contract was signed.',
    },
  },
  {
    objectType: 'companies',
    draft: {
      name: OWN.liveSince,
      label: 'Live since',
      type: 'date',
      fieldType: 'date',
      groupName: 'companyinformation',
      description: 'The day on which the customer first worked with it.',
    },
  },
  {
    objectType: 'companies',
    draft: {
      name: OWN.state,
      label: 'Customer state',
      type: 'enumeration',
      fieldType: 'select',
      groupName: 'companyinformation',
      description: 'Whether the company is a customer.',
      options: [
        { label: 'Active', value: 'active', displayOrder: 0, hidden: false },
        { label: 'Former', value: FORMER, displayOrder: 1, hidden: false },
      ],
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
