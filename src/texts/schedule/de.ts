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
} satisfies Record<keyof typeof scheduleEn, string>;
