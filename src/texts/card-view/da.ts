import type { cardViewEn } from './en.ts';

export const cardViewDa = {
  'card.source': 'Måling fra {date}, {answered, plural, one {# svar} other {# svar}}',
  'card.thinDataText': 'Kun få er hørt. Læs tallene som et første fingerpeg.',
  'card.change': '{change} siden målingen før',
  'card.percent': '{value} %',
  'card.since': 'Siden {date}',
  'card.closedOn': 'Lukket {date}',
  'card.closesOn': 'Lukker {date}',
  'card.figure.gap': 'Gab',
  'card.figure.perception_gap': 'Opfattelsesgab',
  'card.figure.consensus': 'Enighed',
  'card.figure.coverage': 'Dækning',
  'card.figure.account': 'Kunde',
} as const satisfies Record<keyof typeof cardViewEn, string>;
