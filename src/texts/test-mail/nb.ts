import type { testMailEn } from './en.ts';

/** As `testMailEn`. */
export const testMailNb = {
  'card.sendTest': 'Send den til meg',
  'card.testSent': "På vei til '{address}'",
  'card.testSentText': 'Ingen andre får den, og lenkene i den lagrer ingenting.',
  'card.testFailed': 'Test-e-posten ble ikke sendt',
  'testPage.title': 'Lenken hører til en test-e-post',
  'testPage.body':
    'I kundens egen e-post åpnes undersøkelsen her. Ingenting lagres, og ingen er blitt spurt.',
  'mail.testMode.subject': 'Test, ment for {person}: {subject}',
  'mail.testMode.banner':
    'Testmodus er på. Denne e-posten var ment for {person} og er bare sendt til deg. Lenkene her lagrer ingenting.',
  'error.no_own_address.message': 'HubSpot oppgir ingen e-postadresse for den som sender.',
  'error.no_own_address.action': 'Åpne kortet som en HubSpot-bruker med e-postadresse.',
  'error.test_mail_limit.message': 'Det er sendt mange test-e-poster den siste timen.',
  'error.test_mail_limit.action': 'Les e-posten på kortet, eller vent en time.',
  'error.test_mail_failed.message': 'E-postserveren tok ikke imot test-e-posten.',
  'error.test_mail_failed.action': 'Prøv igjen om et minutt. Ingen andre har fått noe.',
  'card.testMode': 'Testmodus er på: kunder får ingenting',
  'card.testModeText':
    'Det som sendes nå, går til kollegaen som sender, merket som test, og ingenting lagres. E-poster fra undersøkelser som allerede går, venter. En administrator slår av testmodus i innstillingene for Radar.',
  'card.testText':
    'Alle e-poster går bare til {address}, hver merket med personen den er ment for, høyst {most} av dem. Ingen blir spurt, og ingenting lagres.',
  'card.willTest': "Test-e-poster til '{address}': '{count}'. Ingen andre får noe.",
  'card.sendTestNow': 'Send som test',
  'card.rehearsed': 'Testen er sendt',
  'card.rehearsedText':
    "'{mails}' test-e-poster er sendt til '{address}'. Ingen andre har fått noe, og ingenting lagres.",
  'error.test_mode.message': 'Testmodus er på, så ingen blir spurt.',
  'error.test_mode.action': 'Slå av testmodus i innstillingene for Radar, og send radaren på nytt.',
  'settingSection.testMode.title': 'Testmodus',
  'settingSection.testMode.description': 'For å prøve alt uten å skrive til en kunde.',
  'setting.testMode.label': 'Testmodus',
  'setting.testMode.description':
    'På: ingen e-post går til andre enn kollegaen som sender. Hver e-post er merket med personen den er ment for, lenkene i den lagrer ingenting, og ingenting tas vare på. E-poster fra undersøkelser som allerede går, venter til testmodus er av.',
} as const satisfies Record<keyof typeof testMailEn, string>;
