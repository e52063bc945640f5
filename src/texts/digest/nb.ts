import type { digestEn } from './en.ts';

export const digestNb = {
  'digest.subject': 'Kundene deres denne uken',
  'digest.fell': 'Falt',
  'digest.rose': 'Steg',
  'digest.praise': 'Ros',
  'digest.overdue': 'Oppfølginger over fristen',
  'digest.due': 'Radarer på vei',
  'digest.move': '{company}: helse {health} ({change})',
  'digest.said': '{person}, {company}: «{words}»',
  'digest.overdueLine': '{company}, siden {date}',
  'digest.dueLine': '{company}, {date}',
  'digest.why': 'Du får denne e-posten på mandager fordi du eier disse bedriftene i HubSpot.',
  'digest.why.team': 'Denne adressen får ukens oversikt for alle bedrifter på mandager.',
  'digest.optOut': 'Ikke flere ukentlige oversikter',
  'digest.page.title': 'Ikke flere ukentlige oversikter?',
  'digest.page.body':
    'Du får ikke lenger noen oversikt. Undersøkelser og oppfølginger endres ikke.',
  'digest.page.submit': 'Meld meg av',
  'digest.page.doneTitle': 'Du er meldt av',
  'digest.page.doneBody':
    'Du får ikke lenger den ukentlige oversikten. En administrator kan si hvordan du får den igjen.',
} as const satisfies Record<keyof typeof digestEn, string>;
