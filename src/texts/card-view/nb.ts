import type { cardViewEn } from './en.ts';

export const cardViewNb = {
  'card.source': 'Måling fra {date}, {answered, plural, one {# svar} other {# svar}}',
  'card.thinDataText': 'Få er hørt. Les tallene som en første pekepinn.',
  'card.change': '{change} siden målingen før',
  'card.percent': '{value} %',
  'card.since': 'Siden {date}',
  'card.closedOn': 'Stengt {date}',
  'card.closesOn': 'Stenger {date}',
  'card.figure.gap': 'Gap',
  'card.figure.perception_gap': 'Oppfatningsgap',
  'card.figure.consensus': 'Enighet',
  'card.figure.coverage': 'Dekning',
  'card.figure.account': 'Kunde',
} as const satisfies Record<keyof typeof cardViewEn, string>;
