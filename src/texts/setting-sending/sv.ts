import type { settingSendingEn } from './en.ts';

export const settingSendingSv = {
  'settingSection.officeHours.title': 'Kontorstid',
  'settingSection.officeHours.description':
    'Mejl skickas när det är kontorstid där personen är, efter tidszon eller land i HubSpot: kontaktens, annars företagets, annars det här kontots.',
  'setting.sending.start.label': 'Förvald start',
  'setting.sending.start.description':
    'Det som kortet föreslår när en radar skickas, och det som arbetsflöden och upprepningar gör.',
  'setting.sending.fromHour.label': 'Från',
  'setting.sending.fromHour.description': 'Timmen då mejl börjar skickas.',
  'setting.sending.toHour.label': 'Till',
  'setting.sending.toHour.description': 'Timmen då inga fler mejl skickas.',
  'setting.sending.days.label': 'Dagar',
  'setting.sending.days.description': 'Helgdagar är inte kända.',
  'setting.sending.mostPerHour.label': 'Mejl i en undersökning per timme',
  'setting.sending.mostPerHour.description':
    'Ett stort företag tillfrågas under flera timmar; 0 för alla på en gång.',
  'settingRule.officeHours': 'Kontorstiden måste sluta senare än den börjar.',
  'settingSection.mailLimits.title': 'Gränser',
  'settingSection.mailLimits.description':
    'Hur många mejl som skickas från det här kontot totalt, inbjudningar och påminnelser tillsammans. Det som är över gränsen väntar, och undersökningarna turas om.',
  'setting.sending.mostPerMinute.label': 'Mejl per minut',
  'setting.sending.mostPerMinute.description': '0 för hur många som helst.',
  'setting.sending.mostPerDay.label': 'Mejl per dag',
  'setting.sending.mostPerDay.description':
    'Efter det här kontots kalender; 0 för hur många som helst.',
  'settingOption.start.office_hours': 'Under varje persons kontorstid',
  'settingOption.start.now': 'Genast',
  'settingOption.days.working': 'Måndag till fredag',
  'settingOption.days.all': 'Alla dagar',
  'settingSection.rules.title': 'Vem som får tillfrågas',
  'settingSection.rules.description':
    'Ingen tillfrågas som har avböjt mejl eller undersökningar, vars mejl har studsat eller som har lämnat företaget. Två regler till kan läggas till.',
  'setting.sending.legalBasis.label': 'Rättslig grund',
  'setting.sending.legalBasis.description':
    'Kontaktens, enligt ”Legal basis for processing contact’s data” i HubSpot.',
  'setting.sending.subscriptionId.label': 'Prenumerationstyp',
  'setting.sending.subscriptionId.description':
    'Numret på den prenumerationstyp i HubSpot som undersökningar hör till; den som har avslutat den tillfrågas inte. Kräver åtkomsten ”communication preferences”. 0 för ingen.',
  'settingOption.legalBasis.any': 'Krävs inte',
  'settingOption.legalBasis.required': 'Måste vara angiven',
} satisfies Record<keyof typeof settingSendingEn, string>;
