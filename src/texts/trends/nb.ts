import type { trendsEn } from './en.ts';

export const trendsNb = {
  'trends.title': 'Utvikling',
  'trends.portfolio': 'Alle bedrifter',
  'trends.intro':
    'Hva undersøkelsene med helseradaren viste, etter måneden eller kvartalet de lukket i. Måneder uten undersøkelse står åpne.',
  'trends.period': 'Per',
  'trends.by.month': 'Måned',
  'trends.by.quarter': 'Kvartal',
  'trends.healthy': 'Sunne bedrifter, % av undersøkelsene',
  'trends.gap': 'Gjennomsnittlig gap, % av skalaen',
  'trends.surveys': 'Lukkede undersøkelser',
  'trends.numbers': 'Det samme i tall',
  'trends.thin':
    'En linje krever undersøkelser fra to ulike perioder. Inntil da står tallene under.',
  'trends.emptyTitle': 'Ingen undersøkelse er lukket ennå',
  'trends.emptyText': 'Så snart den første radaren lukker, vises helsen og gapet her.',
  'trends.quarter': '{quarter}. kv. {year}',
} as const satisfies Record<keyof typeof trendsEn, string>;
