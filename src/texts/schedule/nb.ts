import type { scheduleEn } from './en.ts';

export const scheduleNb = {
  'card.start': 'Når e-postene sendes',
  'card.startSlots': 'E-postene sendes',
  'option.start.office_hours': 'I kontortiden deres',
  'option.start.office_hours.explain': 'Hver e-post sendes når det er kontortid der personen er.',
  'option.start.now': 'Med en gang',
  'option.start.now.explain': 'Alle e-poster sendes nå, uansett hva klokken er.',
  'schedule.slotNow': 'Nå',
  'schedule.slotIn': '{moment} i {place}',
  'schedule.leaving':
    '{count, plural, one {# e-post er på vei ut nå.} other {# e-poster er på vei ut nå.}}',
  'schedule.at':
    '{count, plural, one {# e-post sendes {moment}.} other {# e-poster sendes {moment}.}}',
  'schedule.atIn':
    '{count, plural, one {# e-post sendes {moment} i {place}.} other {# e-poster sendes {moment} i {place}.}}',
  'schedule.later':
    '{count, plural, one {# e-post til sendes etterpå.} other {# e-poster til sendes etterpå.}}',
  'schedule.heldDay':
    '{count, plural, one {# e-post venter til i morgen på grunn av dagens grense.} other {# e-poster venter til i morgen på grunn av dagens grense.}}',
  'schedule.heldMinute':
    '{count, plural, one {# e-post følger de neste minuttene på grunn av grensen per minutt.} other {# e-poster følger de neste minuttene på grunn av grensen per minutt.}}',
  'schedule.paused':
    '{count, plural, one {# e-post venter til undersøkelsen gjenopptas.} other {# e-poster venter til undersøkelsen gjenopptas.}}',
} satisfies Record<keyof typeof scheduleEn, string>;
