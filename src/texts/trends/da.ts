import type { trendsEn } from './en.ts';

export const trendsDa = {
  'trends.title': 'Udvikling',
  'trends.portfolio': 'Alle virksomheder',
  'trends.intro':
    'Hvad undersøgelserne med sundhedsradaren viste, efter den måned eller det kvartal, de lukkede i. Måneder uden undersøgelse står åbne.',
  'trends.period': 'Pr.',
  'trends.by.month': 'Måned',
  'trends.by.quarter': 'Kvartal',
  'trends.healthy': 'Sunde virksomheder, % af undersøgelserne',
  'trends.gap': 'Gennemsnitligt gab, % af skalaen',
  'trends.surveys': 'Lukkede undersøgelser',
  'trends.numbers': 'Det samme i tal',
  'trends.thin':
    'En linje kræver undersøgelser fra to forskellige perioder. Indtil da står tallene herunder.',
  'trends.emptyTitle': 'Ingen undersøgelse er lukket endnu',
  'trends.emptyText': 'Så snart den første radar lukker, vises dens sundhed og gab her.',
  'trends.quarter': '{quarter}. kvt. {year}',
} as const satisfies Record<keyof typeof trendsEn, string>;
