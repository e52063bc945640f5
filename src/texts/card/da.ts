import type { cardEn } from './en.ts';

export const cardDa = {
  'card.health': 'Sundhed',
  'card.provisional': 'Foreløbig',
  'card.provisionalText': 'Undersøgelsen er stadig åben. Tallene kan ændre sig, indtil den lukker.',
  'card.thinData': 'Tyndt grundlag',
  'card.emptyTitle': 'Ingen tal endnu',
  'card.emptyText': 'Sundhed, gab og prioriteter vises her, når en undersøgelse er lukket.',
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
  'card.overview': 'Overblik',
  'card.nextStep': 'Det næste skridt',
  'card.priorities': 'Prioriteter',
  'card.warnings': 'Tidlige advarsler',
  'card.compareWith': 'Sammenlign med undersøgelsen fra',
  'card.moved': 'Ændring',
  'card.changeSince': "Ændring siden '{date}'",
  'card.customer': 'Kunden',
  'card.wanted': "ønsket '{value}'",
  'card.was': "var '{value}'",
  'card.history': 'Historik',
  'card.historyEmpty': 'Tidligere undersøgelser vises her, når den første er lukket.',
  'card.date': 'Dato',
  'card.healthOverTime': 'Sundhed over tid',
  'card.followUps': 'Åbne opfølgninger',
  'card.due': 'Frist',
  'card.closeCase': 'Luk',
  'card.closeCaseTitle': 'Luk opfølgningen',
  'card.closeCaseOutcome': 'Det blev gjort',
  'card.closeCaseHint': 'En eller to sætninger, højst 1.000 tegn.',
  'card.closeCaseFailed': 'Opfølgningen er stadig åben',
  'card.caseClosed': 'Opfølgningen er lukket.',
  'card.snooze': 'Sæt en årsag på pause',
  'card.snoozeTitle': 'Sæt en årsag til risikoen på pause',
  'card.snoozeText':
    'Indtil den dag tæller årsagen ikke med i risikoen. Den kan stadig ses på kortet, og det gemmes, hvem der besluttede det.',
  'card.snoozeReason': 'Årsag, der skal holde pause',
  'card.snoozeUntil': 'Indtil',
  'card.snoozeNow': 'Sæt på pause',
  'card.snoozeFailed': 'Intet blev sat på pause',
  'card.snoozeDone': 'Årsagen er sat på pause, og risikoen er vurderet igen.',
  'card.snoozed': 'På pause',
  'card.endSnooze': 'Afslut nu',
  'card.snoozeEnded': 'Årsagen tæller med igen.',
  'card.scoresHidden':
    'For få har svaret på den seneste undersøgelse til, at tallene kan vises uden at afsløre nogen.',
  'card.customerOn': 'Kunden den {date}',
  'card.nowAndWanted': 'I dag {now}, ønsket {desired}',
  'card.until': 'Indtil {date}',
  'card.overdue': 'Over tiden',
  'card.open': 'Åben',
  'card.ownerIs': 'Ansvarlig: {name}',
  'card.noOwner': 'Ansvarlig: ingen endnu',

  'advice.act':
    'Et stort gab, som de er enige om: Sæt én forbedring i gang med en ansvarlig og en dato.',
  'advice.align_first':
    'Et stort gab, som de ser forskelligt på: Tal om det sammen, før I handler.',
  'advice.maintain': 'Et lille gab, som de er enige om: Fortsæt som nu.',
  'advice.clarify': 'Et lille gab, som de ser forskelligt på: Spørg, hvad der ligger bag.',

  'warning.fell': 'Faldet siden undersøgelsen før: {points}.',
  'warning.perhaps_fell': 'Måske faldet, for ændringen er lille, eller andre har svaret: {points}.',
  'warning.hidden_regression':
    'Totalen steg, selv om enkelte punkter faldt. Stol ikke kun på totalen.',
  'warning.slow_leak': 'Falder langsomt over flere undersøgelser: {points}.',
  'warning.consensus_collapse':
    'Kundens folk er langt mindre enige end før: Enigheden gik fra {from} til {to}.',
  'warning.silent':
    '{count, plural, one {En beslutningstager svarede ikke: {people}.} other {# beslutningstagere svarede ikke: {people}.}}',
  'warning.panel':
    'Totalen steg kun, fordi andre svarede. De, der svarede begge gange, gav ikke højere tal.',
  'warning.old':
    'Svarene er {months, plural, one {# måned} other {# måneder}} gamle og tæller kun halvt eller mindre.',

  'nextStep.follow_up': 'Gør opfølgningen færdig senest {date}. {reason}.',
  'nextStep.follow_up_overdue':
    'Opfølgningen havde frist {date}: Gør det i dag, eller luk den med det, der blev gjort. {reason}.',
  'nextStep.call': 'Ring til kunden, og spørg ind til dette. {reason}.',
  'nextStep.running':
    'Vent på svarene: Undersøgelsen lukker {date}. Mind dem, der ikke har svaret, om den.',
  'nextStep.send_first': 'Send den første radar, og hør, hvor I står.',
  'nextStep.too_few': 'For få har svaret. Send en radar igen, og fortæl dem, at den er på vej.',
  'nextStep.send_again': 'Send en ny radar: De seneste svar er for gamle at støtte sig til.',
  'nextStep.recommend': 'De vil gerne anbefale jer. Bed om en reference eller en introduktion.',
  'nextStep.keep': 'Fortsæt som nu, og send den næste radar, når tiden er inde.',
  'nextStep.act': 'Aftal med kunden én forbedring af »{point}« med en ansvarlig og en dato.',
  'nextStep.align_first': 'Saml kundens folk om »{point}«: De ser forskelligt på det.',
  'nextStep.clarify': 'Spørg, hvad der ligger bag de forskellige svar om »{point}«.',

  'followUp.title': 'Risiko for at miste {company}: {level}',
  'followUp.reasons': 'Årsager:',
  'followUp.steps': 'Det skal gøres:',
  'followUp.step.read': 'Åbn virksomhedens Radar-kort, og læs, hvad der har ændret sig.',
  'followUp.step.call': 'Ring til kundens ansvarlige, og spørg ind til årsagerne.',
  'followUp.step.agree': 'Aftal ét næste skridt med en dato, og skriv det ned.',
  'followUp.step.close': 'Luk opfølgningen, når det er gjort.',

  'option.radar':
    '{points, plural, one {# punkt} other {# punkter}}, cirka {minutes, plural, one {# minut} other {# minutter}}',
  'option.radarLimited':
    '{points, plural, one {# punkt} other {# punkter}}, højst {most} pr. person, cirka {minutes, plural, one {# minut} other {# minutter}}',
  'option.mode.named':
    'Du ser, hvem der har sagt hvad, og alle får det at vide før det første spørgsmål.',
  'option.mode.confidential': 'Kun grupper på mindst tre personer vises, aldrig en enkelt person.',
  'option.mode.anonymous':
    'Kun grupper på mindst fem personer vises, og intet svar kan føres tilbage til en person.',

  'error.nothing_open.message': 'Virksomheden har ingen åben opfølgning.',
  'error.nothing_open.action': 'Genindlæs siden: Nogen kan have lukket den allerede.',
  'error.reason_gone.message': 'Årsagen gælder ikke længere.',
  'error.reason_gone.action': 'Genindlæs siden for at se, hvilke årsager der er.',
  'error.contact_unknown.message': 'Kontakten findes ikke i HubSpot-kontoen.',
  'error.contact_unknown.action':
    'Den kan være sammenlagt eller slettet. Åbn den igen fra HubSpot.',
} as const satisfies Record<keyof typeof cardEn, string>;
