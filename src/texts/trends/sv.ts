import type { trendsEn } from './en.ts';

export const trendsSv = {
  'trends.title': 'Utveckling',
  'trends.portfolio': 'Alla företag',
  'trends.intro':
    'Vad undersökningarna med hälsoradarn visade, efter månaden eller kvartalet de stängdes. Månader utan undersökning lämnas öppna.',
  'trends.period': 'Per',
  'trends.by.month': 'Månad',
  'trends.by.quarter': 'Kvartal',
  'trends.healthy': 'Friska företag, % av undersökningarna',
  'trends.gap': 'Genomsnittligt gap, % av skalan',
  'trends.surveys': 'Stängda undersökningar',
  'trends.numbers': 'Samma sak i siffror',
  'trends.thin':
    'En linje kräver undersökningar från två olika perioder. Till dess står siffrorna nedan.',
  'trends.emptyTitle': 'Ingen undersökning har stängts ännu',
  'trends.emptyText': 'Så snart den första radarn stängs visas dess hälsa och gap här.',
  'trends.quarter': 'Kv {quarter} {year}',
} as const satisfies Record<keyof typeof trendsEn, string>;
