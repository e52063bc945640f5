/** One sample company; every name and domain is invented. */
export interface SampleCompany {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly industry: string;
  readonly country: string;
  readonly city: string;
  readonly ownerId: string;
  readonly employees: number;
  /** Danish kroner. */
  readonly annualRevenue: number;
  /** The company that this one belongs to; empty for none. */
  readonly parentId: string;
  /** How the vendor divides its customers. */
  readonly tier: string;
  /** What the customer pays in a year, Danish kroner; null for one that pays nothing yet. */
  readonly contractValue: number | null;
  /** Days from the sandbox's start, when it became a customer and went live; null for none. */
  readonly customerInDays: number | null;
  readonly liveInDays: number | null;
  /** Days from the sandbox's start; empty for a company that is no customer yet. */
  readonly renewalInDays: number | null;
}

const FREJA = '61001';
const JONAS = '61002';
const MIKKEL = '61003';
const SUNNIVA = '61004';

type Row = readonly [
  id: string,
  name: string,
  domain: string,
  industry: string,
  country: string,
  city: string,
  ownerId: string,
  employees: number,
  annualRevenue: number,
  renewalInDays: number | null,
];

type Contract = readonly [
  tier: string,
  contractValue: number,
  customerInDays: number,
  liveInDays: number,
];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['501', 'Klitvang Energi A/S', 'klitvang-energi.example', 'UTILITIES', 'Denmark', 'Esbjerg', FREJA, 420, 610_000_000, 150],
  ['502', 'Tverrfjell Data AS', 'tverrfjell-data.example', 'INFORMATION_TECHNOLOGY_AND_SERVICES', 'Norway', 'Tromsø', SUNNIVA, 130, 175_000_000, 118],
  ['503', 'Granviken Möbler AB', 'granviken-mobler.example', 'FURNITURE', 'Sweden', 'Jönköping', JONAS, 260, 290_000_000, 240],
  ['504', 'Månelund Logistik A/S', 'maanelund-logistik.example', 'LOGISTICS_AND_SUPPLY_CHAIN', 'Denmark', 'Kolding', MIKKEL, 780, 940_000_000, 75],
  ['505', 'Sturmhagen Maschinenbau GmbH', 'sturmhagen.example', 'MACHINERY', 'Germany', 'Flensburg', JONAS, 350, 480_000_000, 310],
  ['506', 'Nattfjord Forsikring ASA', 'nattfjord.example', 'INSURANCE', 'Norway', 'Bergen', SUNNIVA, 540, 1_250_000_000, 200],
  ['507', 'Rugholm Fødevarer A/S', 'rugholm.example', 'FOOD_PRODUCTION', 'Denmark', 'Horsens', FREJA, 310, 520_000_000, 95],
  ['508', 'Älvtorp Skog AB', 'alvtorp-skog.example', 'PAPER_FOREST_PRODUCTS', 'Sweden', 'Sundsvall', JONAS, 890, 1_600_000_000, 400],
  ['509', 'Lyngskoven Ejendomme A/S', 'lyngskoven.example', 'REAL_ESTATE', 'Denmark', 'Aarhus', MIKKEL, 95, 130_000_000, 165],
  ['510', 'Frostvåg Telekom AS', 'frostvaag.example', 'TELECOMMUNICATIONS', 'Norway', 'Bodø', SUNNIVA, 210, 330_000_000, 270],
  ['511', 'Solgläntan Vård AB', 'solglantan.example', 'HOSPITAL_HEALTH_CARE', 'Sweden', 'Uppsala', JONAS, 640, 720_000_000, 130],
  ['512', 'Möwenort Software GmbH', 'moewenort.example', 'COMPUTER_SOFTWARE', 'Germany', 'Kiel', MIKKEL, 60, 85_000_000, null],
];

/** Which company belongs to which. */
const PARENTS: Readonly<Record<string, string>> = { '507': '501', '509': '501' };

/** Tier and yearly contract by company, and when it began and went live. */
const CONTRACTS: Readonly<Record<string, Contract>> = {
  '501': ['Key account', 480_000, -1380, -1338],
  '502': ['Growth', 210_000, -610, -561],
  '503': ['Growth', 265_000, -940, -905],
  '504': ['Key account', 1_140_000, -1240, -1182],
  '505': ['Growth', 275_000, -300, -247],
  '506': ['Key account', 890_000, -1505, -1390],
  '507': ['Standard', 145_000, -230, -199],
  '508': ['Key account', 720_000, -870, -801],
  '509': ['Standard', 95_000, -265, -238],
  '510': ['Growth', 185_000, -180, -141],
  '511': ['Growth', 230_000, -330, -268],
};

/** Eleven customers, and a prospect without contacts. */
export const SAMPLE_COMPANIES: readonly SampleCompany[] = ROWS.map(
  ([
    id,
    name,
    domain,
    industry,
    country,
    city,
    ownerId,
    employees,
    annualRevenue,
    renewalInDays,
  ]) => ({
    id,
    name,
    domain,
    industry,
    country,
    city,
    ownerId,
    employees,
    annualRevenue,
    renewalInDays,
    parentId: PARENTS[id] ?? '',
    tier: CONTRACTS[id]?.[0] ?? '',
    contractValue: CONTRACTS[id]?.[1] ?? null,
    customerInDays: CONTRACTS[id]?.[2] ?? null,
    liveInDays: CONTRACTS[id]?.[3] ?? null,
  }),
);
