import type { settingSendingEn } from './en.ts';

export const settingSendingDa = {
  'settingSection.officeHours.title': 'Kontortid',
  'settingSection.officeHours.description':
    'Mails sendes, når det er kontortid dér, hvor personen er, efter tidszone eller land i HubSpot: kontaktens, ellers virksomhedens, ellers denne kontos.',
  'setting.sending.start.label': 'Forvalgt start',
  'setting.sending.start.description':
    'Det, som kortet foreslår, når en radar sendes, og det, som workflows og gentagelser gør.',
  'setting.sending.fromHour.label': 'Fra',
  'setting.sending.fromHour.description': 'Timen, hvor mails begynder at blive sendt.',
  'setting.sending.toHour.label': 'Til',
  'setting.sending.toHour.description': 'Timen, hvor der ikke længere sendes mails.',
  'setting.sending.days.label': 'Dage',
  'setting.sending.days.description': 'Helligdage kendes ikke.',
  'setting.sending.mostPerHour.label': 'Mails i én undersøgelse pr. time',
  'setting.sending.mostPerHour.description':
    'En stor virksomhed spørges over flere timer; 0 for alle på én gang.',
  'settingRule.officeHours': 'Kontortiden skal slutte senere, end den begynder.',
  'settingSection.mailLimits.title': 'Grænser',
  'settingSection.mailLimits.description':
    'Hvor mange mails der i alt sendes fra denne konto, invitationer og påmindelser tilsammen. Det, der er over grænsen, venter, og undersøgelserne skiftes til at sende.',
  'setting.sending.mostPerMinute.label': 'Mails pr. minut',
  'setting.sending.mostPerMinute.description': '0 for et vilkårligt antal.',
  'setting.sending.mostPerDay.label': 'Mails pr. dag',
  'setting.sending.mostPerDay.description':
    'Efter denne kontos kalender; 0 for et vilkårligt antal.',
  'settingOption.start.office_hours': 'I hver persons kontortid',
  'settingOption.start.now': 'Med det samme',
  'settingOption.days.working': 'Mandag til fredag',
  'settingOption.days.all': 'Alle dage',
  'settingSection.rules.title': 'Hvem der må spørges',
  'settingSection.rules.description':
    'Ingen spørges, som har frameldt e-mails eller undersøgelser, hvis mails er kommet retur, eller som har forladt virksomheden. To regler mere kan tilføjes.',
  'setting.sending.legalBasis.label': 'Retsgrundlag',
  'setting.sending.legalBasis.description':
    'Kontaktens, efter »Legal basis for processing contact’s data« i HubSpot.',
  'setting.sending.subscriptionId.label': 'Abonnementstype',
  'setting.sending.subscriptionId.description':
    'Nummeret på den abonnementstype i HubSpot, som undersøgelser hører til; den, der har frameldt den, spørges ikke. Kræver adgangen »communication preferences«. 0 for ingen.',
  'settingOption.legalBasis.any': 'Kræves ikke',
  'settingOption.legalBasis.required': 'Skal være angivet',
} satisfies Record<keyof typeof settingSendingEn, string>;
