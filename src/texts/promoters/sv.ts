import type { promotersEn } from './en.ts';

export const promotersSv = {
  'promoters.title': 'Ambassadörer',
  'promoters.portfolio': 'Alla företag',
  'promoters.intro':
    'Personer hos era kunder som har svarat med namn de senaste 12 månaderna. Konfidentiella och anonyma undersökningar nämner ingen.',
  'promoters.campaign':
    'För en kampanj: använd listan ”Radar promoters to ask” i HubSpot, den följer personerna av sig själv.',
  'promoters.step': 'Visa',
  'promoters.people': 'Personer',
  'promoters.person': 'Person',
  'promoters.company': 'Företag',
  'promoters.state': 'Sade',
  'promoters.answered': 'Svarade',
  'promoters.deals': 'Vunna affärer',
  'promoters.asking': 'Fråga',
  'promoters.noneTitle': 'Ingen har svarat med namn ännu',
  'promoters.noneText':
    'Så snart någon svarar på en undersökning med namn visas här vilka som skulle rekommendera er och vad de faktiskt gjorde.',
  'promoters.emptyTitle': 'Ingen på det här steget',
  'promoters.empty.ask':
    'Ingen kan tillfrågas just nu: ambassadörer som inte har rekommenderat er ännu vilar, har avböjt eller arbetar hos en kund i riskzonen.',
  'promoters.empty.would': 'Ingen sade 9 eller 10 de senaste 12 månaderna.',
  'promoters.empty.did': 'Ingen har sagt att de rekommenderade er de senaste 12 månaderna.',
  'promoters.empty.won': 'Ingen vunnen affär nämner någon av de här personerna.',
  'promoters.dealsHint':
    'Välj i inställningarna, under ”Koppling”, den affärsegenskap som nämner vem som har rekommenderat, för att räkna de affärer som någon har gett er.',
  'promoters.step.ask': 'Kan tillfrågas nu ({count})',
  'promoters.step.would': 'Skulle rekommendera ({count})',
  'promoters.step.did': 'Har rekommenderat ({count})',
  'promoters.step.won': 'Har gett en affär ({count})',
  'promoters.figure.would': 'Skulle rekommendera oss (9–10)',
  'promoters.figure.did': 'Gjorde det de senaste 12 månaderna',
  'promoters.figure.deals': 'Vunna affärer efter rekommendation',
  'promoters.figure.ask': 'Kan tillfrågas nu',
  'promoters.noName': 'Kontakt {id}',
  'promoters.asking.now': 'Fråga nu',
  'promoters.asking.rests': 'Vilar till {date}',
  'promoters.asking.optedOut': 'Har avböjt',
  'promoters.asking.bounced': 'E-post kommer inte fram',
  'promoters.asking.left': 'Har slutat',
  'promoters.asking.fragile': 'Kund i riskzonen: prata först',
  'promoters.asking.recommended': 'Har rekommenderat oss',
  'promoters.asking.notPromoter': 'Inte ambassadör',
} as const satisfies Record<keyof typeof promotersEn, string>;
