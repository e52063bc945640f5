import type { digestEn } from './en.ts';

export const digestDe = {
  'digest.subject': 'Ihre Kunden in dieser Woche',
  'digest.fell': 'Gefallen',
  'digest.rose': 'Gestiegen',
  'digest.praise': 'Lob',
  'digest.overdue': 'Überfällige Nachverfolgungen',
  'digest.due': 'Anstehende Radare',
  'digest.move': '{company}: Gesundheit {health} ({change})',
  'digest.said': '{person}, {company}: „{words}“',
  'digest.overdueLine': '{company}, seit {date}',
  'digest.dueLine': '{company}, am {date}',
  'digest.why':
    'Sie bekommen diese E-Mail montags, weil Sie in HubSpot für diese Unternehmen zuständig sind.',
  'digest.why.team': 'Diese Adresse bekommt montags den Wochenüberblick aller Unternehmen.',
  'digest.optOut': 'Keine Wochenüberblicke mehr',
  'digest.page.title': 'Keine Wochenüberblicke mehr?',
  'digest.page.body':
    'Sie bekommen keinen Überblick mehr. Umfragen und Nachverfolgungen bleiben, wie sie sind.',
  'digest.page.submit': 'Abmelden',
  'digest.page.doneTitle': 'Sie sind abgemeldet',
  'digest.page.doneBody':
    'Sie bekommen keinen Wochenüberblick mehr. Ein Administrator kann sagen, wie Sie ihn wieder bekommen.',
} as const satisfies Record<keyof typeof digestEn, string>;
