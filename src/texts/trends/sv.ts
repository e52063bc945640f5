import type { trendsEn } from './en.ts';

export const trendsSv = {
  'trends.title': 'Utveckling',
  'trends.portfolio': 'Alla företag',
  'trends.intro':
    'Vad mätningarna med hälsoradarn visade, efter månaden eller kvartalet de stängdes. Månader utan mätning lämnas öppna.',
  'trends.period': 'Per',
  'trends.by.month': 'Månad',
  'trends.by.quarter': 'Kvartal',
  'trends.healthy': 'Friska företag, % av mätningarna',
  'trends.gap': 'Genomsnittligt gap, % av skalan',
  'trends.surveys': 'Stängda mätningar',
  'trends.numbers': 'Samma sak i siffror',
  'trends.thin':
    'En linje kräver mätningar från två olika perioder. Till dess står siffrorna nedan.',
  'trends.emptyTitle': 'Ingen mätning har stängts ännu',
  'trends.emptyText': 'Så snart den första radarn stängs visas dess hälsa och gap här.',
  'trends.quarter': 'Kv {quarter} {year}',
} as const satisfies Record<keyof typeof trendsEn, string>;
