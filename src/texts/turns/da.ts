import type { turnsEn } from './en.ts';

export const turnsDa = {
  'turns.position': 'Virksomhed {position} af {total}',
  'turns.saved': 'Gemt. Her er den næste virksomhed.',
  'turns.others': 'Dine andre virksomheder',
  'turns.kept': 'Det, du har valgt på denne side, bliver gemt.',
  'turns.skip': 'Spring {company} over indtil videre',
  'turns.send': 'Send, og gå til den næste virksomhed',
  'turns.last': 'Det var den sidste af dine {total} virksomheder.',
} as const satisfies Record<keyof typeof turnsEn, string>;
