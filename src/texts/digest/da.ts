import type { digestEn } from './en.ts';

export const digestDa = {
  'digest.subject': 'Jeres kunder i denne uge',
  'digest.fell': 'Faldt',
  'digest.rose': 'Steg',
  'digest.praise': 'Ros',
  'digest.overdue': 'Opfølgninger over fristen',
  'digest.due': 'Radarer på vej',
  'digest.move': '{company}: sundhed {health} ({change})',
  'digest.said': '{person}, {company}: »{words}«',
  'digest.overdueLine': '{company}, siden {date}',
  'digest.dueLine': '{company}, den {date}',
  'digest.why': 'Du får denne mail om mandagen, fordi du ejer disse virksomheder i HubSpot.',
  'digest.why.team': 'Denne adresse får ugens overblik for alle virksomheder om mandagen.',
  'digest.optOut': 'Ikke flere ugentlige overblik',
  'digest.page.title': 'Ikke flere ugentlige overblik?',
  'digest.page.body': 'Du får ikke længere et overblik. Undersøgelser og opfølgninger ændres ikke.',
  'digest.page.submit': 'Frameld mig',
  'digest.page.doneTitle': 'Du er frameldt',
  'digest.page.doneBody':
    'Du får ikke længere det ugentlige overblik. En administrator kan sige, hvordan du får det igen.',
} as const satisfies Record<keyof typeof digestEn, string>;
