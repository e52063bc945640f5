import type { cardEn } from './en.ts';

export const cardNb = {
  'card.health': 'Helse',
  'card.provisional': 'Foreløpig',
  'card.provisionalText': 'Undersøkelsen er fortsatt åpen. Tallene kan endre seg til den lukkes.',
  'card.thinData': 'Tynt grunnlag',
  'card.emptyTitle': 'Ingen tall ennå',
  'card.emptyText': 'Send en radar. Tallene vises her når undersøkelsen lukkes.',
  'card.writeProblem': 'HubSpot tok ikke imot de nyeste verdiene',
  'card.hubspotMessage': "Meldingen fra HubSpot: «'{message}'»",
  'card.risk': 'Risiko for å miste kunden',
  'card.figuresExplained': 'Hva tallene betyr',
  'card.radarPicture': 'I dag og ønsket',
  'card.points': 'Målepunkter',
  'card.point': 'Punkt',
  'card.customerNow': 'Kunden i dag',
  'card.customerDesired': 'Kunden ønsker',
  'card.vendorNow': 'Teamet vårt i dag',
  'card.vendorDesired': 'Teamet vårt ønsker',
  'card.gap': 'Gap',
  'card.consensus': 'Enighet',
  'card.action': 'Tiltak',
  'card.fell': 'Falt',
  'card.cancel': 'Avbryt',
  'card.tryAgain': 'Prøv igjen',
  'card.source': 'Undersøkelse fra {date}, {answered} svar',
  'card.thinDataText': 'Få er hørt. Les tallene som en første pekepinn.',
  'card.writeProblemText':
    'Den {date} avviste HubSpot verdiene som Radar skrev til selskapet. Til HubSpot tar imot dem, er Radar-egenskapene på oppføringen eldre enn dette kortet. Endre det i HubSpot som meldingen nevner, eller be HubSpot-administratoren om det. Radar prøver igjen hver natt.',
  'card.change': '{change} siden forrige undersøkelse',
  'card.percent': '{value}\u00a0%',
  'card.since': 'Siden {date}',

  'followUp.title': 'Risiko for å miste {company}: {level}',
  'followUp.reasons': 'Årsaker:',
  'followUp.steps': 'Dette må gjøres:',
  'followUp.step.read': 'Åpne bedriftens Radar-kort og les hva som har endret seg.',
  'followUp.step.call': 'Ring kundens ansvarlige og spør om årsakene.',
  'followUp.step.agree': 'Avtal ett neste steg med en dato, og skriv det ned.',
  'followUp.step.close': 'Lukk oppfølgingen når det er gjort.',

  'option.radar':
    '{points, plural, one {# punkt} other {# punkter}}, omtrent {minutes, plural, one {# minutt} other {# minutter}}',
  'option.mode.named':
    'Du ser hvem som har sagt hva, og alle får vite det før det første spørsmålet.',
  'option.mode.confidential': 'Bare grupper på minst tre personer vises, aldri en enkelt person.',
  'option.mode.anonymous':
    'Bare grupper på minst fem personer vises, og ingen svar kan spores tilbake til en person.',

  'error.nothing_open.message': 'Bedriften har ingen åpen oppfølging.',
  'error.nothing_open.action': 'Last inn siden på nytt: Noen kan ha lukket den allerede.',
} as const satisfies Record<keyof typeof cardEn, string>;
