/** HubSpot's own option lists, as far as the sample data and the exports need them: value → label. */

export const BUYING_ROLES = {
  BLOCKER: 'Blocker',
  BUDGET_HOLDER: 'Budget Holder',
  CHAMPION: 'Champion',
  DECISION_MAKER: 'Decision Maker',
  END_USER: 'End User',
  EXECUTIVE_SPONSOR: 'Executive Sponsor',
  INFLUENCER: 'Influencer',
  LEGAL_AND_COMPLIANCE: 'Legal & Compliance',
  OTHER: 'Other',
} as const;

export const INDUSTRIES = {
  APPAREL_FASHION: 'Apparel & Fashion',
  BANKING: 'Banking',
  COMPUTER_SOFTWARE: 'Computer Software',
  CONSTRUCTION: 'Construction',
  CONSUMER_GOODS: 'Consumer Goods',
  EDUCATION_MANAGEMENT: 'Education Management',
  FOOD_PRODUCTION: 'Food Production',
  FURNITURE: 'Furniture',
  HOSPITAL_HEALTH_CARE: 'Hospital & Health Care',
  INFORMATION_TECHNOLOGY_AND_SERVICES: 'Information Technology and Services',
  INSURANCE: 'Insurance',
  LOGISTICS_AND_SUPPLY_CHAIN: 'Logistics and Supply Chain',
  MACHINERY: 'Machinery',
  PAPER_FOREST_PRODUCTS: 'Paper & Forest Products',
  REAL_ESTATE: 'Real Estate',
  RENEWABLES_ENVIRONMENT: 'Renewables & Environment',
  TELECOMMUNICATIONS: 'Telecommunications',
  UTILITIES: 'Utilities',
} as const;

export const LIFECYCLE_STAGES = {
  subscriber: 'Subscriber',
  lead: 'Lead',
  marketingqualifiedlead: 'Marketing Qualified Lead',
  salesqualifiedlead: 'Sales Qualified Lead',
  opportunity: 'Opportunity',
  customer: 'Customer',
  evangelist: 'Evangelist',
  other: 'Other',
};

export const LANGUAGES = {
  da: 'Danish',
  'da-dk': 'Danish - Denmark',
  de: 'German',
  'de-de': 'German - Germany',
  en: 'English',
  'en-gb': 'English - United Kingdom',
  'en-us': 'English - United States',
  es: 'Spanish',
  fi: 'Finnish',
  fr: 'French',
  is: 'Icelandic',
  it: 'Italian',
  nb: 'Norwegian Bokmål',
  nl: 'Dutch',
  nn: 'Norwegian Nynorsk',
  no: 'Norwegian',
  'no-no': 'Norwegian - Norway',
  pl: 'Polish',
  pt: 'Portuguese',
  sv: 'Swedish',
  'sv-se': 'Swedish - Sweden',
} as const;

export const HARD_BOUNCE_REASONS = {
  UNKNOWN_USER: 'Unknown user',
  MAILBOX_FULL: 'Mailbox full',
  CONTENT: 'Content',
  SPAM: 'Spam',
  POLICY: 'Policy',
  OTHER: 'Other',
} as const;

/** HubSpot writes its own words here, which are no codes. */
export const LEGAL_BASES = {
  'Legitimate interest – prospect/lead': 'Legitimate interest – prospect/lead',
  'Legitimate interest – existing customer': 'Legitimate interest – existing customer',
  'Legitimate interest - other': 'Legitimate interest - other',
  'Performance of a contract': 'Performance of a contract',
  'Freely given consent from contact': 'Freely given consent from contact',
  'Not applicable': 'Not applicable',
} as const;

/** Each zone under the name that HubSpot gives it, such as `america_slash_new_york`. */
export const TIME_ZONES: Readonly<Record<string, string>> = Object.fromEntries(
  Intl.supportedValuesOf('timeZone').map((zone) => [
    zone.toLowerCase().replaceAll('/', '_slash_').replaceAll('-', '_hyphen_'),
    zone,
  ]),
);
