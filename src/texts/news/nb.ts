import type { newsEn } from './en.ts';

export const newsNb = {
  'news.sent':
    'Radaren «{radar}» er sendt til {invited, plural, =0 {vårt eget team} one {# kontakt} other {# kontakter}}. Den er åpen til {date}.',
  'news.closed':
    'Radaren «{radar}» er lukket. {invited, plural, =0 {Vårt eget team ble spurt.} other {Svar: {answered} av {invited}.}}',
  'news.detractor.subject': 'En beslutningstaker hos {company} vil ikke anbefale oss',
  'news.detractor.said': '{name} svarte {score} av 10 på om vi kan anbefales.',
  'news.detractor.nameless': 'En beslutningstaker',
  'news.detractor.step':
    'Ring i dag: Spør hva som ligger bak, avtal ett neste steg, og noter det her.',
} as const satisfies Record<keyof typeof newsEn, string>;
