import type { trendsEn } from './en.ts';

export const trendsNb = {
  'trends.title': 'Utvikling',
  'trends.portfolio': 'Alle bedrifter',
  'trends.intro':
    'Hva målingene med helseradaren viste, etter måneden eller kvartalet de lukket i. Måneder uten måling står åpne.',
  'trends.period': 'Per',
  'trends.by.month': 'Måned',
  'trends.by.quarter': 'Kvartal',
  'trends.healthy': 'Sunne bedrifter, % av målingene',
  'trends.gap': 'Gjennomsnittlig gap, % av skalaen',
  'trends.surveys': 'Lukkede målinger',
  'trends.numbers': 'Det samme i tall',
  'trends.thin': 'En linje krever målinger fra to ulike perioder. Inntil da står tallene under.',
  'trends.emptyTitle': 'Ingen måling er lukket ennå',
  'trends.emptyText': 'Så snart den første radaren lukker, vises helsen og gapet her.',
  'trends.quarter': '{quarter}. kv. {year}',
} as const satisfies Record<keyof typeof trendsEn, string>;
