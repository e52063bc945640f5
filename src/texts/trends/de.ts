import type { trendsEn } from './en.ts';

export const trendsDe = {
  'trends.title': 'Entwicklung',
  'trends.portfolio': 'Alle Unternehmen',
  'trends.intro':
    'Was die Umfragen des Gesundheitsradars ergaben, nach dem Monat oder Quartal, in dem sie endeten. Monate ohne Umfrage bleiben offen.',
  'trends.period': 'Nach',
  'trends.by.month': 'Monat',
  'trends.by.quarter': 'Quartal',
  'trends.healthy': 'Gesunde Unternehmen, % der Umfragen',
  'trends.gap': 'Mittlere Lücke, % der Skala',
  'trends.surveys': 'Beendete Umfragen',
  'trends.numbers': 'Dasselbe in Zahlen',
  'trends.thin':
    'Eine Linie braucht Umfragen aus zwei verschiedenen Zeiträumen. Bis dahin stehen die Zahlen darunter.',
  'trends.emptyTitle': 'Noch keine Umfrage ist beendet',
  'trends.emptyText':
    'Sobald das erste Radar endet, erscheinen hier seine Gesundheit und seine Lücke.',
  'trends.quarter': 'Q{quarter} {year}',
} as const satisfies Record<keyof typeof trendsEn, string>;
