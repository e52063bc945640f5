import type { scheduleEn } from './en.ts';

export const scheduleSv = {
  'card.start': 'När mejlen skickas',
  'card.startSlots': 'Mejlen skickas',
  'option.start.office_hours': 'Under deras kontorstid',
  'option.start.office_hours.explain': 'Varje mejl skickas när det är kontorstid där personen är.',
  'option.start.now': 'Genast',
  'option.start.now.explain': 'Alla mejl skickas nu, vad klockan än är.',
  'schedule.slotNow': 'Nu',
  'schedule.slotIn': '{moment} i {place}',
  'schedule.leaving':
    '{count, plural, one {# mejl är på väg ut nu.} other {# mejl är på väg ut nu.}}',
  'schedule.at': '{count, plural, one {# mejl skickas {moment}.} other {# mejl skickas {moment}.}}',
  'schedule.atIn':
    '{count, plural, one {# mejl skickas {moment} i {place}.} other {# mejl skickas {moment} i {place}.}}',
  'schedule.later':
    '{count, plural, one {# mejl till skickas därefter.} other {# mejl till skickas därefter.}}',
  'schedule.heldDay':
    '{count, plural, one {# mejl väntar till i morgon på grund av dagens gräns.} other {# mejl väntar till i morgon på grund av dagens gräns.}}',
  'schedule.heldMinute':
    '{count, plural, one {# mejl följer de närmaste minuterna på grund av gränsen per minut.} other {# mejl följer de närmaste minuterna på grund av gränsen per minut.}}',
  'schedule.paused':
    '{count, plural, one {# mejl väntar tills undersökningen återupptas.} other {# mejl väntar tills undersökningen återupptas.}}',
} satisfies Record<keyof typeof scheduleEn, string>;
