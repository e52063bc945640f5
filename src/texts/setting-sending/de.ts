import type { settingSendingEn } from './en.ts';

export const settingSendingDe = {
  'settingSection.officeHours.title': 'Bürozeit',
  'settingSection.officeHours.description':
    'E-Mails gehen hinaus, wenn dort Bürozeit ist, wo die Person ist, nach Zeitzone oder Land in HubSpot: des Kontakts, sonst des Unternehmens, sonst dieses Kontos.',
  'setting.sending.start.label': 'Vorausgewählter Beginn',
  'setting.sending.start.description':
    'Was die Karte beim Senden eines Radars vorschlägt, und was Workflows und Wiederholungen tun.',
  'setting.sending.fromHour.label': 'Von',
  'setting.sending.fromHour.description': 'Die Stunde, ab der E-Mails hinausgehen.',
  'setting.sending.toHour.label': 'Bis',
  'setting.sending.toHour.description': 'Die Stunde, ab der keine E-Mails mehr hinausgehen.',
  'setting.sending.days.label': 'Tage',
  'setting.sending.days.description': 'Feiertage sind nicht bekannt.',
  'setting.sending.mostPerHour.label': 'E-Mails einer Umfrage pro Stunde',
  'setting.sending.mostPerHour.description':
    'Ein großes Unternehmen wird über mehrere Stunden befragt; 0 für alle auf einmal.',
  'settingRule.officeHours': 'Die Bürozeit muss später enden, als sie beginnt.',
  'settingSection.mailLimits.title': 'Grenzen',
  'settingSection.mailLimits.description':
    'Wie viele E-Mails dieses Konto insgesamt verlassen, Einladungen und Erinnerungen zusammen. Was über der Grenze liegt, wartet, und die Umfragen wechseln sich ab.',
  'setting.sending.mostPerMinute.label': 'E-Mails pro Minute',
  'setting.sending.mostPerMinute.description': '0 für beliebig viele.',
  'setting.sending.mostPerDay.label': 'E-Mails pro Tag',
  'setting.sending.mostPerDay.description':
    'Nach dem Kalender dieses Kontos; 0 für beliebig viele.',
  'settingOption.start.office_hours': 'Zur Bürozeit jeder Person',
  'settingOption.start.now': 'Sofort',
  'settingOption.days.working': 'Montag bis Freitag',
  'settingOption.days.all': 'Jeden Tag',
  'settingSection.rules.title': 'Wer gefragt werden darf',
  'settingSection.rules.description':
    'Niemand wird gefragt, der E-Mails oder Umfragen abbestellt hat, dessen E-Mails zurückkamen oder der das Unternehmen verlassen hat. Zwei Regeln können dazukommen.',
  'setting.sending.legalBasis.label': 'Rechtsgrundlage',
  'setting.sending.legalBasis.description':
    'Des Kontakts, nach „Legal basis for processing contact’s data“ in HubSpot.',
  'setting.sending.subscriptionId.label': 'Abonnementtyp',
  'setting.sending.subscriptionId.description':
    'Die Nummer des Abonnementtyps in HubSpot, zu dem Umfragen gehören; wer ihn abbestellt hat, wird nicht gefragt. Braucht den Zugriff „communication preferences“. 0 für keinen.',
  'settingOption.legalBasis.any': 'Nicht verlangt',
  'settingOption.legalBasis.required': 'Muss angegeben sein',
} satisfies Record<keyof typeof settingSendingEn, string>;
