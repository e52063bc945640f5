import type { cardEn } from './en.ts';

export const cardDa = {
  'card.health': 'Sundhed',
  'card.provisional': 'Foreløbig',
  'card.provisionalText': 'Undersøgelsen er stadig åben. Tallene kan ændre sig, indtil den lukker.',
  'card.thinData': 'Tyndt grundlag',
  'card.emptyTitle': 'Ingen tal endnu',
  'card.emptyText': 'Send en radar. Tallene vises her, når undersøgelsen lukker.',
  'card.writeProblem': 'HubSpot tog ikke imod de nyeste værdier',
  'card.hubspotMessage': "Beskeden fra HubSpot: »'{message}'«",
  'card.risk': 'Risiko for at miste kunden',
  'card.figuresExplained': 'Hvad tallene betyder',
  'card.radarPicture': 'I dag og ønsket',
  'card.points': 'Målepunkter',
  'card.point': 'Punkt',
  'card.customerNow': 'Kunden i dag',
  'card.customerDesired': 'Kunden ønsker',
  'card.vendorNow': 'Vores team i dag',
  'card.vendorDesired': 'Vores team ønsker',
  'card.gap': 'Gab',
  'card.consensus': 'Enighed',
  'card.action': 'Handling',
  'card.fell': 'Faldet',
  'card.cancel': 'Annuller',
  'card.tryAgain': 'Prøv igen',
  'card.source': 'Undersøgelse fra {date}, {answered} svar',
  'card.thinDataText': 'Kun få er hørt. Læs tallene som et første fingerpeg.',
  'card.writeProblemText':
    'Den {date} afviste HubSpot de værdier, som Radar skrev til virksomheden. Indtil HubSpot tager imod dem, er Radar-egenskaberne på posten ældre end dette kort. Ret det i HubSpot, som beskeden nævner, eller bed jeres HubSpot-admin om det. Radar prøver igen hver nat.',
  'card.change': '{change} siden undersøgelsen før',
  'card.percent': '{value}\u00a0%',
  'card.since': 'Siden {date}',

  'followUp.title': 'Risiko for at miste {company}: {level}',
  'followUp.reasons': 'Årsager:',
  'followUp.steps': 'Det skal gøres:',
  'followUp.step.read': 'Åbn virksomhedens Radar-kort, og læs, hvad der har ændret sig.',
  'followUp.step.call': 'Ring til kundens ansvarlige, og spørg ind til årsagerne.',
  'followUp.step.agree': 'Aftal ét næste skridt med en dato, og skriv det ned.',
  'followUp.step.close': 'Luk opfølgningen, når det er gjort.',

  'option.radar':
    '{points, plural, one {# punkt} other {# punkter}}, cirka {minutes, plural, one {# minut} other {# minutter}}',
  'option.mode.named':
    'Du ser, hvem der har sagt hvad, og alle får det at vide før det første spørgsmål.',
  'option.mode.confidential': 'Kun grupper på mindst tre personer vises, aldrig en enkelt person.',
  'option.mode.anonymous':
    'Kun grupper på mindst fem personer vises, og intet svar kan føres tilbage til en person.',

  'error.nothing_open.message': 'Virksomheden har ingen åben opfølgning.',
  'error.nothing_open.action': 'Genindlæs siden: Nogen kan have lukket den allerede.',
} as const satisfies Record<keyof typeof cardEn, string>;
