import type { scheduleEn } from './en.ts';

export const scheduleDa = {
  'card.start': 'Hvornår mails sendes',
  'card.startSlots': 'Mails sendes',
  'option.start.office_hours': 'I deres kontortid',
  'option.start.office_hours.explain':
    'Hver mail sendes, når det er kontortid dér, hvor personen er.',
  'option.start.now': 'Med det samme',
  'option.start.now.explain': 'Alle mails sendes nu, uanset hvad klokken er.',
  'schedule.slotNow': 'Nu',
  'schedule.slotIn': '{moment} i {place}',
  'schedule.leaving':
    '{count, plural, one {# mail er på vej ud nu.} other {# mails er på vej ud nu.}}',
  'schedule.at': '{count, plural, one {# mail sendes {moment}.} other {# mails sendes {moment}.}}',
  'schedule.atIn':
    '{count, plural, one {# mail sendes {moment} i {place}.} other {# mails sendes {moment} i {place}.}}',
  'schedule.later':
    '{count, plural, one {# mail mere sendes derefter.} other {# mails mere sendes derefter.}}',
  'schedule.heldDay':
    '{count, plural, one {# mail venter til i morgen på grund af dagens grænse.} other {# mails venter til i morgen på grund af dagens grænse.}}',
  'schedule.heldMinute':
    '{count, plural, one {# mail følger i de næste minutter på grund af grænsen pr. minut.} other {# mails følger i de næste minutter på grund af grænsen pr. minut.}}',
  'schedule.paused':
    '{count, plural, one {# mail venter, til undersøgelsen genoptages.} other {# mails venter, til undersøgelsen genoptages.}}',
} satisfies Record<keyof typeof scheduleEn, string>;
