import type { testMailEn } from './en.ts';

/** As `testMailEn`. */
export const testMailSv = {
  'card.sendTest': 'Skicka det till mig',
  'card.testSent': "På väg till '{address}'",
  'card.testSentText': 'Ingen annan får det, och länkarna i det sparar ingenting.',
  'card.testFailed': 'Testmejlet skickades inte',
  'testPage.title': 'Länken hör till ett testmejl',
  'testPage.body':
    'I kundens eget mejl öppnas undersökningen här. Ingenting sparas, och ingen har blivit tillfrågad.',
  'mail.testMode.subject': 'Test, avsett för {person}: {subject}',
  'mail.testMode.banner':
    'Testläget är på. Det här mejlet var avsett för {person} och har bara skickats till dig. Länkarna här sparar ingenting.',
  'error.no_own_address.message': 'HubSpot anger ingen e-postadress för den som skickar.',
  'error.no_own_address.action': 'Öppna kortet som en HubSpot-användare med e-postadress.',
  'error.test_mail_limit.message': 'Många testmejl har skickats den senaste timmen.',
  'error.test_mail_limit.action': 'Läs mejlet på kortet, eller vänta en timme.',
  'error.test_mail_failed.message': 'E-postservern tog inte emot testmejlet.',
  'error.test_mail_failed.action': 'Försök igen om en minut. Ingen annan har fått något.',
  'card.testMode': 'Testläget är på: kunder får ingenting',
  'card.testModeText':
    'Det som skickas nu går till kollegan som skickar, märkt som test, och ingenting sparas. Mejl från undersökningar som redan pågår väntar. En administratör stänger av testläget i inställningarna för Radar.',
  'card.testText':
    'Alla mejl går bara till {address}, vart och ett märkt med personen det är avsett för, högst {most} av dem. Ingen tillfrågas, och ingenting sparas.',
  'card.willTest': "Testmejl till '{address}': '{count}'. Ingen annan får något.",
  'card.sendTestNow': 'Skicka som test',
  'card.rehearsed': 'Testet är skickat',
  'card.rehearsedText':
    "'{mails}' testmejl har skickats till '{address}'. Ingen annan har fått något, och ingenting sparas.",
  'error.test_mode.message': 'Testläget är på, så ingen tillfrågas.',
  'error.test_mode.action':
    'Stäng av testläget i inställningarna för Radar och skicka radarn igen.',
  'settingSection.testMode.title': 'Testläge',
  'settingSection.testMode.description': 'För att prova allt utan att skriva till en kund.',
  'setting.testMode.label': 'Testläge',
  'setting.testMode.description':
    'På: inga mejl går till någon annan än kollegan som skickar. Varje mejl är märkt med personen det är avsett för, dess länkar sparar ingenting, och ingenting bevaras. Mejl från undersökningar som redan pågår väntar tills testläget är av.',
} as const satisfies Record<keyof typeof testMailEn, string>;
