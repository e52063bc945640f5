/** What the company card says around its numbers. */
export const cardViewEn = {
  'card.source': 'Survey of {date}, {answered, plural, one {# answer} other {# answers}}',
  'card.thinDataText': 'Few people have been heard. Read these numbers as a first hint.',
  'card.change': '{change} since the survey before',
  'card.percent': '{value} %',
  'card.since': 'Since {date}',
  'card.closedOn': 'Closed on {date}',
  'card.closesOn': 'Closes on {date}',
  'card.figure.gap': 'Gap',
  'card.figure.perception_gap': 'Perception gap',
  'card.figure.consensus': 'Consensus',
  'card.figure.coverage': 'Coverage',
  'card.figure.account': 'Account',
} as const;
