import type { newsEn } from './en.ts';

export const newsDa = {
  'news.sent':
    'Radaren »{radar}« er sendt til {invited, plural, =0 {vores eget team} one {# kontakt} other {# kontakter}}. Den er åben indtil {date}.',
  'news.closed':
    'Radaren »{radar}« er lukket. {invited, plural, =0 {Vores eget team blev spurgt.} other {Svar: {answered} af {invited}.}}',
  'news.detractor.subject': 'En beslutningstager hos {company} vil ikke anbefale os',
  'news.detractor.said': '{name} svarede {score} af 10 på, om vi kan anbefales.',
  'news.detractor.nameless': 'En beslutningstager',
  'news.detractor.step':
    'Ring i dag: Spørg, hvad der ligger bag, aftal ét næste skridt, og skriv det her.',
} as const satisfies Record<keyof typeof newsEn, string>;
