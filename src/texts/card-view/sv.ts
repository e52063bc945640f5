import type { cardViewEn } from './en.ts';

export const cardViewSv = {
  'card.source': 'Mätning från {date}, {answered, plural, one {# svar} other {# svar}}',
  'card.thinDataText': 'Få har hörts. Läs siffrorna som en första fingervisning.',
  'card.change': '{change} sedan mätningen före',
  'card.percent': '{value} %',
  'card.since': 'Sedan {date}',
  'card.closedOn': 'Stängd {date}',
  'card.closesOn': 'Stänger {date}',
  'card.figure.gap': 'Gap',
  'card.figure.perception_gap': 'Uppfattningsgap',
  'card.figure.consensus': 'Samsyn',
  'card.figure.coverage': 'Täckning',
  'card.figure.account': 'Kund',
} as const satisfies Record<keyof typeof cardViewEn, string>;
