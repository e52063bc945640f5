import type { turnsEn } from './en.ts';

export const turnsSv = {
  'turns.position': 'Företag {position} av {total}',
  'turns.saved': 'Sparat. Här är nästa företag.',
  'turns.others': 'Dina andra företag',
  'turns.kept': 'Det du har valt på den här sidan sparas.',
  'turns.skip': 'Hoppa över {company} tills vidare',
  'turns.send': 'Skicka och gå till nästa företag',
  'turns.last': 'Det var det sista av dina {total} företag.',
} as const satisfies Record<keyof typeof turnsEn, string>;
