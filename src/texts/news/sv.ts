import type { newsEn } from './en.ts';

export const newsSv = {
  'news.sent':
    'Radarn ”{radar}” har skickats till {invited, plural, =0 {vårt eget team} one {# kontakt} other {# kontakter}}. Den är öppen till den {date}.',
  'news.closed':
    'Radarn ”{radar}” har stängts. {invited, plural, =0 {Vårt eget team tillfrågades.} other {Svar: {answered} av {invited}.}}',
  'news.detractor.subject': 'En beslutsfattare hos {company} vill inte rekommendera oss',
  'news.detractor.said': '{name} svarade {score} av 10 på frågan om att rekommendera oss.',
  'news.detractor.nameless': 'En beslutsfattare',
  'news.detractor.step':
    'Ring i dag: fråga vad som ligger bakom, kom överens om ett nästa steg och skriv ner det här.',
} as const satisfies Record<keyof typeof newsEn, string>;
