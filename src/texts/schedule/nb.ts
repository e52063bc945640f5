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
  'card.headsUp': 'Varsel før invitasjonen',
  'headsUp.days': '{days, plural, =0 {Ingen} one {# dag før} other {# dager før}}',
  'headsUp.text':
    'En kort e-post i ditt navn sier at det kommer en undersøkelse; den har ingen lenke til den. Den sendes fra {first}, invitasjonene fra {then}.',
  'schedule.headsUp': 'Alle hører på forhånd at det kommer en undersøkelse. Den åpner {date}.',
  'setting.headsUpDays.label': 'Varsel',
  'setting.headsUpDays.description':
    'Dager før invitasjonen da kunder får en kort e-post i avsenderens navn om at det kommer en undersøkelse; 0 for ingen. De som er utelatt, får ingen.',
  'repeat.next': 'Neste undersøkelse sendes av seg selv {date}.',
  'repeat.lost': 'Bedriften er ikke lenger kunde og blir ikke spurt igjen av seg selv.',
  'repeat.testMode': 'Testmodus er på, så ingenting gjentas av seg selv.',
  'repeat.skipped.wave_running':
    'Neste undersøkelse er utsatt til {date}: den forrige pågår fortsatt.',
  'repeat.skipped.company_rests':
    'Neste undersøkelse er utsatt til {date}: bedriften hviler til da.',
  'repeat.skipped.nobody_to_invite':
    'Neste undersøkelse er utsatt til {date}: ingen i bedriften kan spørres før.',
  'repeat.skipped.no_contacts':
    'Neste undersøkelse er utsatt til {date}: bedriften har ingen kontakter.',
  'repeat.skipped.company_unknown':
    'Neste undersøkelse er utsatt til {date}: HubSpot viser ikke bedriften.',
  'repeat.skipped.bad_input':
    'Neste undersøkelse er utsatt til {date}: den kunne ikke sendes som den forrige.',
} satisfies Record<keyof typeof scheduleEn, string>;
