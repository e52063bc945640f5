import type { mailEn } from './en.ts';

export const mailDe = {
  'mail.subject': 'Wie sehen Sie unsere Zusammenarbeit?',
  'mail.subject.vendor': 'Ihr Blick auf {company}',
  'mail.greeting': 'Guten Tag {name},',
  'mail.greeting.nameless': 'Guten Tag,',
  'mail.body':
    'ich möchte gern wissen, wie Sie unsere Zusammenarbeit sehen: was heute gut läuft und was besser werden sollte. Ihre Antworten entscheiden, was wir für {company} zuerst verbessern.',
  'mail.body.vendor':
    'wir fragen {company}, wie unsere Zusammenarbeit dort gesehen wird. Bitte schätzen Sie ein, wie man sie dort sieht, und sagen Sie, wo Sie das Potenzial sehen. Der Vergleich zeigt, worüber wir sprechen sollten.',
  'mail.reminder.subject': 'Erinnerung: Wie sehen Sie unsere Zusammenarbeit?',
  'mail.reminder.subject.vendor': 'Erinnerung: Ihr Blick auf {company}',
  'mail.reminder.body':
    'vor Kurzem habe ich Sie gefragt, wie Sie unsere Zusammenarbeit sehen. Noch können Sie sagen, was heute gut läuft und was besser werden sollte. Ihre Antworten entscheiden, was wir für {company} zuerst verbessern.',
  'mail.reminder.body.vendor':
    'vor Kurzem haben wir Sie gefragt, wie {company} unsere Zusammenarbeit sieht. Noch können Sie sagen, was Sie vermuten und wo Sie das Potenzial sehen: Ohne Ihren Blick gibt es nichts zu vergleichen.',
  'mail.duration': 'Es dauert etwa {minutes, plural, one {# Minute} other {# Minuten}}.',
  'mail.closes': 'Die Umfrage ist bis zum {date} geöffnet.',
  'mail.button': 'Zur Umfrage',
  'mail.link':
    'Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:',
  'mail.personal': 'Der Link ist nur für Sie bestimmt, bitte leiten Sie ihn nicht weiter.',
  'mail.regards': 'Freundliche Grüße',
  'mail.why':
    'Sie erhalten diese E-Mail, weil wir mit {company} zusammenarbeiten und gern Ihre Meinung hören.',
  'mail.why.vendor': 'Sie erhalten diese E-Mail, weil Sie mit {company} arbeiten.',
  'mail.optOut': 'Ich möchte keine Umfragen erhalten',
} as const satisfies Record<keyof typeof mailEn, string>;
