import type { testMailEn } from './en.ts';

/** As `testMailEn`. */
export const testMailDa = {
  'card.sendTest': 'Send den til mig',
  'card.testSent': "På vej til '{address}'",
  'card.testSentText': 'Ingen andre får den, og dens links gemmer intet.',
  'card.testFailed': 'Testmailen blev ikke sendt',
  'testPage.title': 'Linket hører til en testmail',
  'testPage.body':
    'I kundens egen mail åbner undersøgelsen her. Intet gemmes, og ingen er blevet spurgt.',
  'mail.testMode.subject': 'Test, tiltænkt {person}: {subject}',
  'mail.testMode.banner':
    'Testtilstand er slået til. Denne e-mail var tiltænkt {person} og er kun sendt til dig. Linkene her gemmer intet.',
  'error.no_own_address.message': 'HubSpot oplyser ingen e-mailadresse for den, der sender.',
  'error.no_own_address.action': 'Åbn kortet som en HubSpot-bruger med en e-mailadresse.',
  'error.test_mail_limit.message': 'Der er sendt mange testmails inden for den seneste time.',
  'error.test_mail_limit.action': 'Læs mailen på kortet, eller vent en time.',
  'error.test_mail_failed.message': 'Mailserveren tog ikke imod testmailen.',
  'error.test_mail_failed.action': 'Prøv igen om et minut. Ingen andre har fået noget.',
  'card.testMode': 'Testtilstand er slået til: kunder får intet',
  'card.testModeText':
    'Det, der sendes nu, går til den kollega, der sender, mærket som test, og intet gemmes. Mails fra undersøgelser, der allerede kører, venter. En administrator slår testtilstand fra i indstillingerne for Radar.',
  'card.testText':
    'Alle mails går kun til {address}, hver mærket med den person, den er tiltænkt, højst {most} af dem. Ingen bliver spurgt, og intet gemmes.',
  'card.willTest': "Testmails til '{address}': '{count}'. Ingen andre får noget.",
  'card.sendTestNow': 'Send som test',
  'card.rehearsed': 'Testen er sendt',
  'card.rehearsedText':
    "'{mails}' testmails er sendt til '{address}'. Ingen andre har fået noget, og intet gemmes.",
  'error.test_mode.message': 'Testtilstand er slået til, så ingen bliver spurgt.',
  'error.test_mode.action':
    'Slå testtilstand fra i indstillingerne for Radar, og send radaren igen.',
  'settingSection.testMode.title': 'Testtilstand',
  'settingSection.testMode.description': 'Til at prøve det hele uden at skrive til en kunde.',
  'setting.testMode.label': 'Testtilstand',
  'setting.testMode.description':
    'Til: ingen mails sendes til andre end den kollega, der sender. Hver mail er mærket med den person, den er tiltænkt, dens links gemmer intet, og intet gemmes om den. Mails fra undersøgelser, der allerede kører, venter, til testtilstand er slået fra.',
} as const satisfies Record<keyof typeof testMailEn, string>;
