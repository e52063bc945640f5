/** What is told of surveys on the timeline and to owners in HubSpot. */
export const newsEn = {
  'news.sent':
    'The radar “{radar}” was sent to {invited, plural, =0 {our own team} one {# contact} other {# contacts}}. It is open until {date}.',
  'news.closed':
    'The radar “{radar}” has closed. {invited, plural, =0 {Our own team was asked.} other {Answers: {answered} of {invited}.}}',
  'news.detractor.subject': 'A decision maker at {company} would not recommend us',
  'news.detractor.said': '{name} answered {score} of 10 when asked to recommend us.',
  'news.detractor.nameless': 'A decision maker',
  'news.detractor.step':
    'Call today: ask what led to it, agree on one next step, and note it here.',
} as const;
