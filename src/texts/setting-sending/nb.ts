import type { settingSendingEn } from './en.ts';

export const settingSendingNb = {
  'settingSection.officeHours.title': 'Kontortid',
  'settingSection.officeHours.description':
    'E-poster sendes når det er kontortid der personen er, etter tidssone eller land i HubSpot: kontaktens, ellers bedriftens, ellers denne kontoens.',
  'setting.sending.start.label': 'Forhåndsvalgt start',
  'setting.sending.start.description':
    'Det kortet foreslår når en radar sendes, og det arbeidsflyter og gjentakelser gjør.',
  'setting.sending.fromHour.label': 'Fra',
  'setting.sending.fromHour.description': 'Timen da e-poster begynner å sendes.',
  'setting.sending.toHour.label': 'Til',
  'setting.sending.toHour.description': 'Timen da det ikke lenger sendes e-poster.',
  'setting.sending.days.label': 'Dager',
  'setting.sending.days.description': 'Helligdager er ikke kjent.',
  'setting.sending.mostPerHour.label': 'E-poster i én undersøkelse per time',
  'setting.sending.mostPerHour.description':
    'En stor bedrift spørres over flere timer; 0 for alle på én gang.',
  'settingRule.officeHours': 'Kontortiden må slutte senere enn den begynner.',
  'settingSection.mailLimits.title': 'Grenser',
  'settingSection.mailLimits.description':
    'Hvor mange e-poster som sendes fra denne kontoen i alt, invitasjoner og påminnelser til sammen. Det som er over grensen, venter, og undersøkelsene veksler.',
  'setting.sending.mostPerMinute.label': 'E-poster per minutt',
  'setting.sending.mostPerMinute.description': '0 for et vilkårlig antall.',
  'setting.sending.mostPerDay.label': 'E-poster per dag',
  'setting.sending.mostPerDay.description':
    'Etter kalenderen til denne kontoen; 0 for et vilkårlig antall.',
  'settingOption.start.office_hours': 'I kontortiden til hver person',
  'settingOption.start.now': 'Med en gang',
  'settingOption.days.working': 'Mandag til fredag',
  'settingOption.days.all': 'Alle dager',
  'settingSection.rules.title': 'Hvem som kan spørres',
  'settingSection.rules.description':
    'Ingen spørres som har meldt seg av e-post eller undersøkelser, som e-posten kom i retur fra, eller som har forlatt bedriften. To regler til kan legges til.',
  'setting.sending.legalBasis.label': 'Rettslig grunnlag',
  'setting.sending.legalBasis.description':
    'Kontaktens, etter «Legal basis for processing contact’s data» i HubSpot.',
  'setting.sending.subscriptionId.label': 'Abonnementstype',
  'setting.sending.subscriptionId.description':
    'Nummeret på abonnementstypen i HubSpot som undersøkelser hører til; den som har meldt seg av, spørres ikke. Krever tilgangen «communication preferences». 0 for ingen.',
  'settingOption.legalBasis.any': 'Kreves ikke',
  'settingOption.legalBasis.required': 'Må være oppgitt',
} satisfies Record<keyof typeof settingSendingEn, string>;
