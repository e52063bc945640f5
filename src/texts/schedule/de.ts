import type { scheduleEn } from './en.ts';

export const scheduleDe = {
  'card.start': 'Wann die E-Mails hinausgehen',
  'card.startSlots': 'Die E-Mails gehen hinaus',
  'option.start.office_hours': 'Zu ihrer Bürozeit',
  'option.start.office_hours.explain':
    'Jede E-Mail geht hinaus, wenn dort Bürozeit ist, wo die Person ist.',
  'option.start.now': 'Sofort',
  'option.start.now.explain': 'Alle E-Mails gehen jetzt hinaus, wie spät es auch ist.',
  'schedule.slotNow': 'Jetzt',
  'schedule.slotIn': '{moment} in {place}',
  'schedule.leaving':
    '{count, plural, one {# E-Mail geht gerade hinaus.} other {# E-Mails gehen gerade hinaus.}}',
  'schedule.at':
    '{count, plural, one {# E-Mail geht am {moment} hinaus.} other {# E-Mails gehen am {moment} hinaus.}}',
  'schedule.atIn':
    '{count, plural, one {# E-Mail geht am {moment} in {place} hinaus.} other {# E-Mails gehen am {moment} in {place} hinaus.}}',
  'schedule.later':
    '{count, plural, one {# weitere E-Mail folgt danach.} other {# weitere E-Mails folgen danach.}}',
  'schedule.heldDay':
    '{count, plural, one {# E-Mail wartet wegen der Tagesgrenze bis morgen.} other {# E-Mails warten wegen der Tagesgrenze bis morgen.}}',
  'schedule.heldMinute':
    '{count, plural, one {# E-Mail folgt wegen der Grenze pro Minute in den nächsten Minuten.} other {# E-Mails folgen wegen der Grenze pro Minute in den nächsten Minuten.}}',
  'schedule.paused':
    '{count, plural, one {# E-Mail wartet, bis die Umfrage fortgesetzt wird.} other {# E-Mails warten, bis die Umfrage fortgesetzt wird.}}',
  'card.headsUp': 'Ankündigung vor der Einladung',
  'headsUp.days': '{days, plural, =0 {Keine} one {# Tag vorher} other {# Tage vorher}}',
  'headsUp.text':
    'Eine kurze E-Mail in Ihrem Namen sagt, dass eine Umfrage kommt; sie hat keinen Link dorthin. Sie geht ab dem {first} hinaus, die Einladungen ab dem {then}.',
  'schedule.headsUp': 'Alle erfahren vorher, dass eine Umfrage kommt. Sie öffnet am {date}.',
  'setting.headsUpDays.label': 'Ankündigung',
  'setting.headsUpDays.description':
    'Tage vor der Einladung, an denen Kunden eine kurze E-Mail im Namen des Absenders erhalten, dass eine Umfrage kommt; 0 für keine. Wer ausgelassen wird, erhält keine.',
  'repeat.next': 'Die nächste Umfrage geht am {date} von selbst hinaus.',
  'repeat.lost':
    'Dieses Unternehmen ist nicht mehr Kunde und wird nicht von selbst wieder gefragt.',
  'repeat.testMode': 'Der Testbetrieb ist an, deshalb wird nichts von selbst wiederholt.',
  'repeat.skipped.wave_running':
    'Die nächste Umfrage ist auf den {date} verschoben: Die vorige läuft noch.',
  'repeat.skipped.company_rests':
    'Die nächste Umfrage ist auf den {date} verschoben: Das Unternehmen ruht bis dahin.',
  'repeat.skipped.nobody_to_invite':
    'Die nächste Umfrage ist auf den {date} verschoben: Vorher darf im Unternehmen niemand gefragt werden.',
  'repeat.skipped.no_contacts':
    'Die nächste Umfrage ist auf den {date} verschoben: Das Unternehmen hat keine Kontakte.',
  'repeat.skipped.company_unknown':
    'Die nächste Umfrage ist auf den {date} verschoben: HubSpot zeigt das Unternehmen nicht.',
  'repeat.skipped.bad_input':
    'Die nächste Umfrage ist auf den {date} verschoben: Sie konnte nicht wie die vorige gesendet werden.',
} satisfies Record<keyof typeof scheduleEn, string>;
