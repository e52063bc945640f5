import type { stakeholdersEn } from './en.ts';

export const stakeholdersDa = {
  'stakeholders.title': 'Interessenter',
  'stakeholders.person': 'Person',
  'stakeholders.role': 'Rolle',
  'stakeholders.state': 'Status',
  'stakeholders.promoter': 'Anbefaler',
  'stakeholders.notAsked': 'Ikke spurgt',
  'stakeholders.why': 'Hvorfor',
  'stakeholders.family': 'Sammen med forbundne virksomheder',
  'stakeholders.company': 'Virksomhed',
  'stakeholders.answered': 'Svaret',
  'stakeholders.health': 'Sundhed',
  'stakeholders.empty': 'Ingen er spurgt endnu. Send en radar, så vises personerne her.',
  'stakeholders.figure.asked': 'Spurgt',
  'stakeholders.figure.answered': 'Svaret',
  'stakeholders.figure.coverage': 'Rollevægt hørt, mål {target} %',
  'stakeholders.hidden': 'Denne undersøgelse siger ikke, hvem der har svaret.',
  'stakeholders.suggested':
    '{count, plural, one {# kollega er foreslået og venter} other {# kolleger er foreslået og venter}} på kortet på en beslutning.',
  'stakeholders.relation.self': 'Denne virksomhed',
  'stakeholders.relation.parent': 'Moderselskab',
  'stakeholders.relation.child': 'Datterselskab',
  'stakeholders.sum': 'Alle sammen',
} as const satisfies Record<keyof typeof stakeholdersEn, string>;
