import type { stakeholdersEn } from './en.ts';

export const stakeholdersNb = {
  'stakeholders.title': 'Interessenter',
  'stakeholders.person': 'Person',
  'stakeholders.role': 'Rolle',
  'stakeholders.state': 'Status',
  'stakeholders.promoter': 'Anbefaler',
  'stakeholders.notAsked': 'Ikke spurt',
  'stakeholders.why': 'Hvorfor',
  'stakeholders.family': 'Sammen med tilknyttede bedrifter',
  'stakeholders.company': 'Bedrift',
  'stakeholders.answered': 'Svart',
  'stakeholders.health': 'Helse',
  'stakeholders.empty': 'Ingen er spurt ennå. Send en radar, så vises personene her.',
  'stakeholders.figure.asked': 'Spurt',
  'stakeholders.figure.answered': 'Svart',
  'stakeholders.figure.coverage': 'Rollevekt hørt, mål {target} %',
  'stakeholders.hidden': 'Denne undersøkelsen sier ikke hvem som har svart.',
  'stakeholders.suggested':
    '{count, plural, one {# kollega er foreslått og venter} other {# kolleger er foreslått og venter}} på kortet på en avgjørelse.',
  'stakeholders.relation.self': 'Denne bedriften',
  'stakeholders.relation.parent': 'Morselskap',
  'stakeholders.relation.child': 'Datterselskap',
  'stakeholders.sum': 'Alle til sammen',
} as const satisfies Record<keyof typeof stakeholdersEn, string>;
