import type { newsEn } from './en.ts';

export const newsDe = {
  'news.sent':
    'Das Radar „{radar}“ wurde an {invited, plural, =0 {unser eigenes Team} one {# Kontakt} other {# Kontakte}} gesendet. Es ist bis zum {date} offen.',
  'news.closed':
    'Das Radar „{radar}“ ist geschlossen. {invited, plural, =0 {Gefragt war unser eigenes Team.} other {Antworten: {answered} von {invited}.}}',
  'news.detractor.subject':
    'Jemand mit Entscheidungsgewalt bei {company} würde uns nicht empfehlen',
  'news.detractor.said': '{name} gab auf die Frage nach einer Empfehlung {score} von 10 an.',
  'news.detractor.nameless': 'Eine Person mit Entscheidungsgewalt',
  'news.detractor.step':
    'Rufen Sie heute an: Fragen Sie nach dem Grund, vereinbaren Sie einen nächsten Schritt und halten Sie ihn hier fest.',
} as const satisfies Record<keyof typeof newsEn, string>;
