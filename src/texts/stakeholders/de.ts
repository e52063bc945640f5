import type { stakeholdersEn } from './en.ts';

export const stakeholdersDe = {
  'stakeholders.title': 'Beteiligte',
  'stakeholders.person': 'Person',
  'stakeholders.role': 'Rolle',
  'stakeholders.state': 'Stand',
  'stakeholders.promoter': 'Empfiehlt',
  'stakeholders.notAsked': 'Nicht gefragt',
  'stakeholders.why': 'Warum',
  'stakeholders.family': 'Zusammen mit verbundenen Unternehmen',
  'stakeholders.company': 'Unternehmen',
  'stakeholders.answered': 'Geantwortet',
  'stakeholders.health': 'Gesundheit',
  'stakeholders.empty':
    'Noch niemand wurde gefragt. Senden Sie ein Radar, dann erscheinen die Personen hier.',
  'stakeholders.figure.asked': 'Gefragt',
  'stakeholders.figure.answered': 'Geantwortet',
  'stakeholders.figure.coverage': 'Gehörtes Rollengewicht, Ziel {target} %',
  'stakeholders.hidden': 'Diese Umfrage sagt nicht, wer geantwortet hat.',
  'stakeholders.suggested':
    '{count, plural, one {# Kollege wurde vorgeschlagen und wartet} other {# Kollegen wurden vorgeschlagen und warten}} auf der Karte auf eine Entscheidung.',
  'stakeholders.relation.self': 'Dieses Unternehmen',
  'stakeholders.relation.parent': 'Muttergesellschaft',
  'stakeholders.relation.child': 'Tochtergesellschaft',
  'stakeholders.sum': 'Alle zusammen',
} as const satisfies Record<keyof typeof stakeholdersEn, string>;
