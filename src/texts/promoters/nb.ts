import type { promotersEn } from './en.ts';

export const promotersNb = {
  'promoters.title': 'Ambassadører',
  'promoters.portfolio': 'Alle bedrifter',
  'promoters.intro':
    'Personer hos kundene deres som har svart med navn de siste 12 månedene. Fortrolige og anonyme undersøkelser nevner ingen.',
  'promoters.campaign':
    'Til en kampanje: bruk listen «Radar promoters to ask» i HubSpot, den følger personene av seg selv.',
  'promoters.step': 'Vis',
  'promoters.people': 'Personer',
  'promoters.person': 'Person',
  'promoters.company': 'Bedrift',
  'promoters.state': 'Sa',
  'promoters.answered': 'Svarte',
  'promoters.deals': 'Vunne avtaler',
  'promoters.asking': 'Spør',
  'promoters.noneTitle': 'Ingen har svart med navn ennå',
  'promoters.noneText':
    'Så snart noen svarer på en undersøkelse med navn, vises det her hvem som ville anbefale dere, og hva de faktisk gjorde.',
  'promoters.emptyTitle': 'Ingen på dette trinnet',
  'promoters.empty.ask':
    'Ingen kan spørres akkurat nå: ambassadører som ikke har anbefalt dere ennå, hviler, har reservert seg eller jobber hos en kunde med risiko.',
  'promoters.empty.would': 'Ingen sa 9 eller 10 de siste 12 månedene.',
  'promoters.empty.did': 'Ingen har sagt at de anbefalte dere de siste 12 månedene.',
  'promoters.empty.won': 'Ingen vunnet avtale nevner en av disse personene.',
  'promoters.dealsHint':
    'Velg avtaleegenskapen som nevner hvem som har anbefalt, i innstillingene under «Tilordning», for å telle avtalene noen har skaffet.',
  'promoters.step.ask': 'Kan spørres nå ({count})',
  'promoters.step.would': 'Ville anbefale ({count})',
  'promoters.step.did': 'Har anbefalt ({count})',
  'promoters.step.won': 'Har skaffet en avtale ({count})',
  'promoters.figure.would': 'Ville anbefale oss (9–10)',
  'promoters.figure.did': 'Gjorde det de siste 12 månedene',
  'promoters.figure.deals': 'Vunne avtaler etter anbefaling',
  'promoters.figure.ask': 'Kan spørres nå',
  'promoters.noName': 'Kontakt {id}',
  'promoters.asking.now': 'Spør nå',
  'promoters.asking.rests': 'Hviler til {date}',
  'promoters.asking.optedOut': 'Har reservert seg',
  'promoters.asking.bounced': 'E-post kommer ikke fram',
  'promoters.asking.left': 'Har sluttet',
  'promoters.asking.fragile': 'Kunde med risiko: snakk sammen først',
  'promoters.asking.recommended': 'Har anbefalt oss',
  'promoters.asking.notPromoter': 'Ikke ambassadør',
} as const satisfies Record<keyof typeof promotersEn, string>;
