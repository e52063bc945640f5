import type { cardViewEn } from './en.ts';

export const cardViewDe = {
  'card.source': 'Umfrage vom {date}, {answered, plural, one {# Antwort} other {# Antworten}}',
  'card.thinDataText': 'Nur wenige wurden gehört. Lesen Sie die Zahlen als ersten Hinweis.',
  'card.change': '{change} seit der Umfrage davor',
  'card.percent': '{value} %',
  'card.since': 'Seit {date}',
  'card.closedOn': 'Geschlossen am {date}',
  'card.closesOn': 'Schließt am {date}',
  'card.figure.gap': 'Lücke',
  'card.figure.perception_gap': 'Wahrnehmungslücke',
  'card.figure.consensus': 'Einigkeit',
  'card.figure.coverage': 'Abdeckung',
  'card.figure.account': 'Kunde',
} as const satisfies Record<keyof typeof cardViewEn, string>;
