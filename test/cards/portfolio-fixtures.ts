import type { PortfolioReply, PortfolioRow } from '../../src/contracts/portfolio.ts';

const WORDS = [
  ...[
    'title',
    'lostCustomers',
    'drivers',
    'trends',
    'promoters',
    'value',
    'silence',
    'segment',
    'industry',
    'country',
    'exportCsv',
    'companies',
    'company',
    'risk',
    'health',
    'gap',
    'consensus',
    'lastWave',
  ],
  ...['nextWave', 'owner', 'search', 'clear', 'loading', 'emptyTitle', 'emptyText'],
  ...['noMatchTitle', 'noMatchText'],
];

export function aRow(overrides: Partial<PortfolioRow> = {}): PortfolioRow {
  return {
    companyId: '501',
    name: 'Klitvang Energi A/S',
    url: 'https://app.portal.example/contacts/1/record/0-2/501',
    risk: { text: 'High', tone: 'bad' },
    health: { band: { text: 'Watch', tone: 'watch' }, score: '61', change: '−8 since June' },
    gap: '−12',
    consensus: '70',
    lastWave: { on: '1 Aug 2026', answered: '5 of 7 answered' },
    nextWave: '1 Nov 2026',
    value: 'DKK 480,000',
    silence: '41 days',
    about: 'Freja Lindbak · Tier A',
    ...overrides,
  };
}

/** A page with one company; every word is its own name in brackets. */
export function aPortfolio(overrides: Partial<PortfolioReply> = {}): PortfolioReply {
  return {
    language: 'en',
    figures: [
      { key: 'companies', label: 'Companies', value: '128' },
      { key: 'healthy', label: 'Healthy, of 90 with a score', value: '62%' },
      { key: 'atRisk', label: 'At high or critical risk', value: '9' },
      { key: 'running', label: 'Radars running', value: '14' },
    ],
    work: [{ key: 'response', label: 'Answered, of 70 asked last time', value: '71%' }],
    exportUrl: 'https://radar.example/p/token',
    filters: {
      risk: [
        { value: 'critical', label: 'Critical' },
        { value: 'high', label: 'High' },
      ],
      health: [
        { value: '', label: 'All health levels' },
        { value: 'no_data', label: 'No data' },
      ],
      owner: [
        { value: '', label: 'All owners' },
        { value: '31', label: 'Freja Lindbak' },
      ],
      segment: [
        { value: '', label: 'All segments' },
        { value: 'Tier A', label: 'Tier A' },
      ],
      industry: [],
      country: [],
    },
    state: 'rows',
    sort: 'risk',
    direction: 'descending',
    page: 1,
    pageCount: 6,
    range: '1–25 of 128',
    rows: [aRow()],
    words: Object.fromEntries(WORDS.map((word) => [word, `<${word}>`])) as PortfolioReply['words'],
    ...overrides,
  };
}
