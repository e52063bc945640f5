import type { turnsEn } from './en.ts';

export const turnsDe = {
  'turns.position': 'Unternehmen {position} von {total}',
  'turns.saved': 'Gespeichert. Hier ist das nächste Unternehmen.',
  'turns.others': 'Ihre anderen Unternehmen',
  'turns.kept': 'Was Sie auf dieser Seite gewählt haben, bleibt erhalten.',
  'turns.skip': '{company} vorerst überspringen',
  'turns.send': 'Absenden und zum nächsten Unternehmen',
  'turns.last': 'Das war das letzte Ihrer {total} Unternehmen.',
} as const satisfies Record<keyof typeof turnsEn, string>;
