/** The app's page about how surveys came out over time. */
export const trendsEn = {
  'trends.title': 'Trends',
  'trends.portfolio': 'All companies',
  'trends.intro':
    'What the surveys of the health radar found, by the month or quarter in which they closed. Months without a survey are left open.',
  'trends.period': 'By',
  'trends.by.month': 'Month',
  'trends.by.quarter': 'Quarter',
  'trends.healthy': 'Healthy companies, % of the surveys',
  'trends.gap': 'Mean gap, % of the scale',
  'trends.surveys': 'Surveys closed',
  'trends.numbers': 'The same in numbers',
  'trends.thin':
    'A line needs surveys from two different periods. Until then the numbers stand below.',
  'trends.emptyTitle': 'No survey has closed yet',
  'trends.emptyText': 'As soon as the first radar closes, its health and its gap appear here.',
  'trends.quarter': 'Q{quarter} {year}',
} as const;
