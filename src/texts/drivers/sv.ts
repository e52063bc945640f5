import type { driversEn } from './en.ts';

export const driversSv = {
  'drivers.title': 'Det som flyttar rekommendationen',
  'drivers.portfolio': 'Alla företag',
  'drivers.intro':
    'Hur varje punkt i hälsoradarn hänger ihop med om människor skulle rekommendera er, utifrån den senaste undersökningen hos varje företag de senaste 12 månaderna.',
  'drivers.caution': 'Ett samband, inte en orsak: fråga varför innan ni agerar på det.',
  'drivers.chart': 'Så mycket högre rekommendation (0–10) vid tio poäng mer',
  'drivers.numbers': 'Samma sak i siffror',
  'drivers.point': 'Punkt',
  'drivers.connection': 'Hänger ihop med rekommendation',
  'drivers.strength': 'Korrelation (95 %-intervall)',
  'drivers.slope': 'Vid tio poäng mer',
  'drivers.people': 'Personer',
  'drivers.countedOn':
    'Räknat den {date} över {companies, plural, one {# företag} other {# företag}}.',
  'drivers.interval': '{value} ({from} till {to})',
  'drivers.waiting.title': 'Räknas i natt',
  'drivers.waiting.text':
    'Radar ser på alla svar tillsammans en gång per natt. Kom tillbaka i morgon.',
  'drivers.few.title': 'Ännu inte tillräckligt många svar',
  'drivers.few.text':
    'En punkt kräver bedömningar från minst {needed} personer som också har sagt om de skulle rekommendera er. Hittills är det {people, plural, one {# person} other {# personer}}.',
  'drivers.connection.few': 'För få svar',
  'drivers.connection.same': 'Alla sa samma sak',
  'drivers.connection.none': 'Inget påvisat samband',
  'drivers.connection.weak': 'Lite',
  'drivers.connection.clear': 'Tydligt',
  'drivers.connection.strong': 'Starkt',
} as const satisfies Record<keyof typeof driversEn, string>;
