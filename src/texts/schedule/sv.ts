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
  'card.headsUp': 'Förvarning före inbjudan',
  'headsUp.days': '{days, plural, =0 {Ingen} one {# dag före} other {# dagar före}}',
  'headsUp.text':
    'Ett kort mejl i ditt namn säger att det kommer en undersökning; det har ingen länk till den. Det skickas från {first}, inbjudningarna från {then}.',
  'schedule.headsUp': 'Alla får höra i förväg att det kommer en undersökning. Den öppnar {date}.',
  'setting.headsUpDays.label': 'Förvarning',
  'setting.headsUpDays.description':
    'Dagar före inbjudan då kunder får ett kort mejl i avsändarens namn om att det kommer en undersökning; 0 för ingen. De som utelämnas får inget.',
  'repeat.next': 'Nästa undersökning skickas av sig själv {date}.',
  'repeat.lost': 'Företaget är inte längre kund och tillfrågas inte igen av sig själv.',
  'repeat.testMode': 'Testläget är på, så ingenting upprepas av sig själv.',
  'repeat.skipped.wave_running':
    'Nästa undersökning är uppskjuten till {date}: den förra pågår fortfarande.',
  'repeat.skipped.company_rests':
    'Nästa undersökning är uppskjuten till {date}: företaget vilar till dess.',
  'repeat.skipped.nobody_to_invite':
    'Nästa undersökning är uppskjuten till {date}: ingen på företaget får tillfrågas före det.',
  'repeat.skipped.no_contacts':
    'Nästa undersökning är uppskjuten till {date}: företaget har inga kontakter.',
  'repeat.skipped.company_unknown':
    'Nästa undersökning är uppskjuten till {date}: HubSpot visar inte företaget.',
  'repeat.skipped.bad_input':
    'Nästa undersökning är uppskjuten till {date}: den kunde inte skickas som den förra.',
} satisfies Record<keyof typeof scheduleEn, string>;
