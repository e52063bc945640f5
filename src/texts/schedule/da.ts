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
  'card.headsUp': 'Varsel før invitationen',
  'headsUp.days': '{days, plural, =0 {Intet} one {# dag før} other {# dage før}}',
  'headsUp.text':
    'En kort mail i dit navn siger, at der kommer en undersøgelse; den har intet link til den. Den sendes fra {first}, invitationerne fra {then}.',
  'schedule.headsUp': 'Alle hører på forhånd, at der kommer en undersøgelse. Den åbner {date}.',
  'setting.headsUpDays.label': 'Varsel',
  'setting.headsUpDays.description':
    'Dage før invitationen, hvor kunder får en kort mail i afsenderens navn om, at der kommer en undersøgelse; 0 for intet. De, der er udeladt, får intet.',
  'repeat.next': 'Den næste undersøgelse sendes af sig selv {date}.',
  'repeat.lost': 'Virksomheden er ikke længere kunde og bliver ikke spurgt igen af sig selv.',
  'repeat.testMode': 'Testtilstand er slået til, så intet gentages af sig selv.',
  'repeat.skipped.wave_running':
    'Den næste undersøgelse er udskudt til {date}: den forrige kører stadig.',
  'repeat.skipped.company_rests':
    'Den næste undersøgelse er udskudt til {date}: virksomheden hviler indtil da.',
  'repeat.skipped.nobody_to_invite':
    'Den næste undersøgelse er udskudt til {date}: ingen i virksomheden må spørges før.',
  'repeat.skipped.no_contacts':
    'Den næste undersøgelse er udskudt til {date}: virksomheden har ingen kontakter.',
  'repeat.skipped.company_unknown':
    'Den næste undersøgelse er udskudt til {date}: HubSpot viser ikke virksomheden.',
  'repeat.skipped.bad_input':
    'Den næste undersøgelse er udskudt til {date}: den kunne ikke sendes som den forrige.',
} satisfies Record<keyof typeof scheduleEn, string>;
