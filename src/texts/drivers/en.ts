/** The app's page about what goes together with recommendation. */
export const driversEn = {
  'drivers.title': 'What moves recommendation',
  'drivers.portfolio': 'All companies',
  'drivers.intro':
    'How each point of the health radar goes together with whether people would recommend you, over the newest survey of each company in the last 12 months.',
  'drivers.caution': 'A connection, not a cause: ask why before you act on it.',
  'drivers.chart': 'How much higher the recommendation (0–10) is with ten points more',
  'drivers.numbers': 'The same in numbers',
  'drivers.point': 'Point',
  'drivers.connection': 'Goes with recommendation',
  'drivers.strength': 'Correlation (95% interval)',
  'drivers.slope': 'With ten points more',
  'drivers.people': 'People',
  'drivers.countedOn':
    'Counted on {date}, over {companies, plural, one {# company} other {# companies}}.',
  'drivers.interval': '{value} ({from} to {to})',
  'drivers.waiting.title': 'Counted in the coming night',
  'drivers.waiting.text': 'Radar looks at all answers together once a night. Come back tomorrow.',
  'drivers.few.title': 'Not enough answers yet',
  'drivers.few.text':
    'A point needs ratings of at least {needed} people who also said whether they would recommend you. So far it is {people, plural, one {# person} other {# people}}.',
  'drivers.connection.few': 'Too few answers',
  'drivers.connection.same': 'All said the same',
  'drivers.connection.none': 'No connection shown',
  'drivers.connection.weak': 'A little',
  'drivers.connection.clear': 'Clearly',
  'drivers.connection.strong': 'Strongly',
} as const;
