import type { digestEn } from './en.ts';

export const digestSv = {
  'digest.subject': 'Era kunder den här veckan',
  'digest.fell': 'Föll',
  'digest.rose': 'Steg',
  'digest.praise': 'Beröm',
  'digest.overdue': 'Försenade uppföljningar',
  'digest.due': 'Radarer på väg',
  'digest.move': '{company}: hälsa {health} ({change})',
  'digest.said': '{person}, {company}: ”{words}”',
  'digest.overdueLine': '{company}, sedan {date}',
  'digest.dueLine': '{company}, {date}',
  'digest.why': 'Du får det här mejlet på måndagar eftersom du äger de här företagen i HubSpot.',
  'digest.why.team': 'Den här adressen får veckoöversikten för alla företag på måndagar.',
  'digest.optOut': 'Inga fler veckoöversikter',
  'digest.page.title': 'Inga fler veckoöversikter?',
  'digest.page.body': 'Du får ingen översikt längre. Undersökningar och uppföljningar ändras inte.',
  'digest.page.submit': 'Ta bort mig',
  'digest.page.doneTitle': 'Du är borttagen',
  'digest.page.doneBody':
    'Du får inte längre veckoöversikten. En administratör kan säga hur du får den igen.',
} as const satisfies Record<keyof typeof digestEn, string>;
