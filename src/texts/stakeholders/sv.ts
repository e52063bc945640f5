import type { stakeholdersEn } from './en.ts';

export const stakeholdersSv = {
  'stakeholders.title': 'Intressenter',
  'stakeholders.person': 'Person',
  'stakeholders.role': 'Roll',
  'stakeholders.state': 'Status',
  'stakeholders.promoter': 'Rekommenderar',
  'stakeholders.notAsked': 'Inte tillfrågade',
  'stakeholders.why': 'Varför',
  'stakeholders.family': 'Tillsammans med närstående företag',
  'stakeholders.company': 'Företag',
  'stakeholders.answered': 'Svarat',
  'stakeholders.health': 'Hälsa',
  'stakeholders.empty': 'Ingen är tillfrågad ännu. Skicka en radar så visas personerna här.',
  'stakeholders.figure.asked': 'Tillfrågade',
  'stakeholders.figure.answered': 'Svarat',
  'stakeholders.figure.coverage': 'Rollvikt hörd, mål {target} %',
  'stakeholders.hidden': 'Den här undersökningen säger inte vem som har svarat.',
  'stakeholders.suggested':
    '{count, plural, one {# kollega har föreslagits och väntar} other {# kollegor har föreslagits och väntar}} på kortet på ett beslut.',
  'stakeholders.relation.self': 'Det här företaget',
  'stakeholders.relation.parent': 'Moderbolag',
  'stakeholders.relation.child': 'Dotterbolag',
  'stakeholders.sum': 'Alla tillsammans',
} as const satisfies Record<keyof typeof stakeholdersEn, string>;
