import type { promotersEn } from './en.ts';

export const promotersDa = {
  'promoters.title': 'Ambassadører',
  'promoters.portfolio': 'Alle virksomheder',
  'promoters.intro':
    'Personer hos jeres kunder, der har svaret med navn de seneste 12 måneder. Fortrolige og anonyme undersøgelser nævner ingen.',
  'promoters.campaign':
    'Til en kampagne: brug listen »Radar promoters to ask« i HubSpot, den følger personerne af sig selv.',
  'promoters.step': 'Vis',
  'promoters.people': 'Personer',
  'promoters.person': 'Person',
  'promoters.company': 'Virksomhed',
  'promoters.state': 'Sagde',
  'promoters.answered': 'Svarede',
  'promoters.deals': 'Vundne handler',
  'promoters.asking': 'Spørg',
  'promoters.noneTitle': 'Ingen har svaret med navn endnu',
  'promoters.noneText':
    'Så snart nogen svarer på en undersøgelse med navn, vises her, hvem der ville anbefale jer, og hvad de faktisk gjorde.',
  'promoters.emptyTitle': 'Ingen på dette trin',
  'promoters.empty.ask':
    'Ingen må spørges lige nu: ambassadører, der ikke har anbefalet jer endnu, hviler, har frameldt sig eller arbejder hos en kunde med risiko.',
  'promoters.empty.would': 'Ingen sagde 9 eller 10 de seneste 12 måneder.',
  'promoters.empty.did': 'Ingen har sagt, at de anbefalede jer de seneste 12 måneder.',
  'promoters.empty.won': 'Ingen vundet handel nævner en af disse personer.',
  'promoters.dealsHint':
    'Vælg i indstillingerne under »Tilknytning« den handelsegenskab, der nævner, hvem der har anbefalet, for at tælle de handler, nogen har skaffet.',
  'promoters.step.ask': 'Kan spørges nu ({count})',
  'promoters.step.would': 'Ville anbefale ({count})',
  'promoters.step.did': 'Har anbefalet ({count})',
  'promoters.step.won': 'Har skaffet en handel ({count})',
  'promoters.figure.would': 'Ville anbefale os (9–10)',
  'promoters.figure.did': 'Gjorde det de seneste 12 måneder',
  'promoters.figure.deals': 'Vundne handler efter anbefaling',
  'promoters.figure.ask': 'Kan spørges nu',
  'promoters.noName': 'Kontakt {id}',
  'promoters.asking.now': 'Spørg nu',
  'promoters.asking.rests': 'Hviler til {date}',
  'promoters.asking.optedOut': 'Har frameldt sig',
  'promoters.asking.bounced': 'E-mails når ikke frem',
  'promoters.asking.left': 'Er stoppet',
  'promoters.asking.fragile': 'Kunde med risiko: tal sammen først',
  'promoters.asking.recommended': 'Har anbefalet os',
  'promoters.asking.notPromoter': 'Ikke ambassadør',
} as const satisfies Record<keyof typeof promotersEn, string>;
