import type { driversEn } from './en.ts';

export const driversDa = {
  'drivers.title': 'Det, der flytter anbefalingen',
  'drivers.portfolio': 'Alle virksomheder',
  'drivers.intro':
    'Hvordan hvert punkt i sundhedsradaren hænger sammen med, om folk vil anbefale jer – ud fra den nyeste undersøgelse hos hver virksomhed i de seneste 12 måneder.',
  'drivers.caution': 'En sammenhæng, ikke en årsag: Spørg hvorfor, før I handler på den.',
  'drivers.chart': 'Så meget højere anbefaling (0–10) ved ti point mere',
  'drivers.numbers': 'Det samme i tal',
  'drivers.point': 'Punkt',
  'drivers.connection': 'Hænger sammen med anbefaling',
  'drivers.strength': 'Korrelation (95 %-interval)',
  'drivers.slope': 'Ved ti point mere',
  'drivers.people': 'Personer',
  'drivers.countedOn':
    'Opgjort {date} på tværs af {companies, plural, one {# virksomhed} other {# virksomheder}}.',
  'drivers.interval': '{value} ({from} til {to})',
  'drivers.waiting.title': 'Bliver opgjort i nat',
  'drivers.waiting.text': 'Radar ser på alle svar samlet én gang hver nat. Kom tilbage i morgen.',
  'drivers.few.title': 'Endnu ikke svar nok',
  'drivers.few.text':
    'Et punkt kræver vurderinger fra mindst {needed} personer, som også har sagt, om de vil anbefale jer. Indtil videre er det {people, plural, one {# person} other {# personer}}.',
  'drivers.connection.few': 'For få svar',
  'drivers.connection.same': 'Alle sagde det samme',
  'drivers.connection.none': 'Ingen påvist sammenhæng',
  'drivers.connection.weak': 'Lidt',
  'drivers.connection.clear': 'Tydeligt',
  'drivers.connection.strong': 'Stærkt',
} as const satisfies Record<keyof typeof driversEn, string>;
