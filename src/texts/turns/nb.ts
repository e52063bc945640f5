import type { turnsEn } from './en.ts';

export const turnsNb = {
  'turns.position': 'Bedrift {position} av {total}',
  'turns.saved': 'Lagret. Her er neste bedrift.',
  'turns.others': 'De andre bedriftene dine',
  'turns.kept': 'Det du har valgt på denne siden, blir tatt vare på.',
  'turns.skip': 'Hopp over {company} inntil videre',
  'turns.send': 'Send og gå til neste bedrift',
  'turns.last': 'Det var den siste av dine {total} bedrifter.',
} as const satisfies Record<keyof typeof turnsEn, string>;
