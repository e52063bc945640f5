/** The settings of when and to whom mails leave. */
export const settingSendingEn = {
  'settingSection.officeHours.title': 'Office hours',
  'settingSection.officeHours.description':
    'Mails leave when it is office hours where the person is, by the time zone or country in HubSpot: of the contact, else of the company, else of this account.',
  'setting.sending.start.label': 'Preselected start',
  'setting.sending.start.description':
    'What the card suggests when a radar is sent, and what workflows and repetitions do.',
  'setting.sending.fromHour.label': 'From',
  'setting.sending.fromHour.description': 'The hour from which mails leave.',
  'setting.sending.toHour.label': 'Until',
  'setting.sending.toHour.description': 'The hour from which no more mails leave.',
  'setting.sending.days.label': 'Days',
  'setting.sending.days.description': 'Holidays are not known.',
  'setting.sending.mostPerHour.label': 'Mails of one survey per hour',
  'setting.sending.mostPerHour.description':
    'A large company is asked over several hours; 0 for all at once.',
  'settingRule.officeHours': 'The office hours must end later than they begin.',
  'settingSection.mailLimits.title': 'Limits',
  'settingSection.mailLimits.description':
    'How many mails leave this account in all, invitations and reminders together. What is above the limit waits, and surveys take turns.',
  'setting.sending.mostPerMinute.label': 'Mails per minute',
  'setting.sending.mostPerMinute.description': '0 for any number.',
  'setting.sending.mostPerDay.label': 'Mails per day',
  'setting.sending.mostPerDay.description': 'By the calendar of this account; 0 for any number.',
  'settingOption.start.office_hours': 'At each person’s office hours',
  'settingOption.start.now': 'At once',
  'settingOption.days.working': 'Monday to Friday',
  'settingOption.days.all': 'Every day',
  'settingSection.rules.title': 'Who may be asked',
  'settingSection.rules.description':
    'Nobody is asked who opted out of e-mail or of surveys, whose mail bounced, or who left the company. Two more rules can be added.',
  'setting.sending.legalBasis.label': 'Legal basis',
  'setting.sending.legalBasis.description':
    'Of the contact, by “Legal basis for processing contact’s data” in HubSpot.',
  'setting.sending.subscriptionId.label': 'Subscription type',
  'setting.sending.subscriptionId.description':
    'The number of the HubSpot subscription type that surveys belong to; who unsubscribed from it is not asked. Needs the access “communication preferences”. 0 for none.',
  'settingOption.legalBasis.any': 'Not asked for',
  'settingOption.legalBasis.required': 'Must be set',
} as const;
