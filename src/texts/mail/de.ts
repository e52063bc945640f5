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
  'mail.question.hint':
    'Eine Zahl öffnet die Umfrage mit Ihrer Wahl. Gesendet wird erst, wenn Sie dort absenden.',
  'mail.question.choice': '{value} von {highest}',
  'mail.headsUp.subject': 'Bald frage ich Sie, wie Sie unsere Zusammenarbeit sehen',
  'mail.headsUp.body':
    'am {date} erhalten Sie von mir eine kurze Umfrage zu unserer Zusammenarbeit. Ich möchte gern wissen, was heute gut läuft und was für {company} besser werden sollte.',
  'mail.headsUp.questions': 'Wenn Sie vorher Fragen haben, antworten Sie einfach auf diese E-Mail.',
  'mail.closing.subject': 'Offen bis zum {date}: Wie sehen Sie unsere Zusammenarbeit?',
  'mail.closing.body':
    'die Umfrage zu unserer Zusammenarbeit endet bald, und Ihr Blick fehlt noch. Ihre Antworten entscheiden, was wir für {company} zuerst verbessern.',
  'mail.closing.body.vendor':
    'die Umfrage zu unserer Zusammenarbeit mit {company} endet bald, und Ihr Blick fehlt noch. Ohne ihn gibt es nichts zu vergleichen.',
  'mail.thanks.subject': 'Danke für Ihre Antworten',
  'mail.thanks.body':
    'vielen Dank, dass Sie sich die Zeit genommen haben. Ihre Antworten zeigen uns, was heute gut läuft und was wir für {company} zuerst verbessern.',
  'mail.thanks.next': 'Wenn Sie etwas hinzufügen möchten, antworten Sie einfach auf diese E-Mail.',
  'mail.test.subject': 'Test: {subject}',
  'mail.test.banner':
    'Dies ist ein Test. Der Kunde erhält ihn ohne diese Zeile, und die Links hier speichern nichts.',
} as const satisfies Record<keyof typeof mailEn, string>;
