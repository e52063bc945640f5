import type { testMailEn } from './en.ts';

/** As `testMailEn`. */
export const testMailDe = {
  'card.sendTest': 'An mich senden',
  'card.testSent': "Unterwegs an '{address}'",
  'card.testSentText': 'Niemand sonst erhält sie, und ihre Links speichern nichts.',
  'card.testFailed': 'Die Test-E-Mail wurde nicht gesendet',
  'testPage.title': 'Dieser Link gehört zu einer Test-E-Mail',
  'testPage.body':
    'In der E-Mail des Kunden öffnet sich hier die Umfrage. Es wird nichts gespeichert, und niemand wurde gefragt.',
  'mail.testMode.subject': 'Test, gedacht für {person}: {subject}',
  'mail.testMode.banner':
    'Der Testbetrieb ist an. Diese E-Mail war für {person} gedacht und ging nur an Sie. Die Links hier speichern nichts.',
  'error.no_own_address.message': 'HubSpot nennt keine E-Mail-Adresse der Person, die sendet.',
  'error.no_own_address.action': 'Öffnen Sie die Karte als HubSpot-Benutzer mit E-Mail-Adresse.',
  'error.test_mail_limit.message': 'In der letzten Stunde gab es viele Test-E-Mails.',
  'error.test_mail_limit.action':
    'Lesen Sie die E-Mail auf der Karte, oder warten Sie eine Stunde.',
  'error.test_mail_failed.message': 'Der Mailserver hat die Test-E-Mail nicht angenommen.',
  'error.test_mail_failed.action':
    'Versuchen Sie es in einer Minute noch einmal. Niemand sonst hat etwas erhalten.',
  'card.testMode': 'Der Testbetrieb ist an: Kunden erhalten nichts',
  'card.testModeText':
    'Was jetzt gesendet wird, geht an die Person im Team, die sendet, ist als Test gekennzeichnet und wird nicht gespeichert. E-Mails laufender Umfragen warten. Ein Administrator schaltet den Testbetrieb in den Einstellungen von Radar aus.',
  'card.testText':
    'Alle E-Mails gehen nur an {address}, jede mit der Person, für die sie gedacht ist, höchstens {most} davon. Niemand wird gefragt, und nichts wird gespeichert.',
  'card.willTest': "Test-E-Mails an '{address}': '{count}'. Niemand sonst erhält etwas.",
  'card.sendTestNow': 'Als Test senden',
  'card.rehearsed': 'Test gesendet',
  'card.rehearsedText':
    "'{mails}' Test-E-Mails gingen an '{address}'. Niemand sonst hat etwas erhalten, und nichts wird gespeichert.",
  'error.test_mode.message': 'Der Testbetrieb ist an, deshalb wird niemand gefragt.',
  'error.test_mode.action':
    'Schalten Sie den Testbetrieb in den Einstellungen von Radar aus, und senden Sie den Radar noch einmal.',
  'settingSection.testMode.title': 'Testbetrieb',
  'settingSection.testMode.description': 'Um alles auszuprobieren, ohne einem Kunden zu schreiben.',
  'setting.testMode.label': 'Testbetrieb',
  'setting.testMode.description':
    'An: E-Mails gehen nur an die Person im Team, die sendet. Jede nennt die Person, für die sie gedacht ist, ihre Links speichern nichts, und nichts davon wird aufbewahrt. E-Mails laufender Umfragen warten, bis der Testbetrieb aus ist.',
} as const satisfies Record<keyof typeof testMailEn, string>;
