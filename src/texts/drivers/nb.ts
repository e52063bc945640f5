import type { driversEn } from './en.ts';

export const driversNb = {
  'drivers.title': 'Dette flytter anbefalingen',
  'drivers.portfolio': 'Alle bedrifter',
  'drivers.intro':
    'Hvordan hvert punkt i helseradaren henger sammen med om folk vil anbefale dere, ut fra den nyeste undersøkelsen hos hver bedrift de siste 12 månedene.',
  'drivers.caution': 'En sammenheng, ikke en årsak: Spør hvorfor før dere handler på den.',
  'drivers.chart': 'Så mye høyere anbefaling (0–10) ved ti poeng mer',
  'drivers.numbers': 'Det samme i tall',
  'drivers.point': 'Punkt',
  'drivers.connection': 'Henger sammen med anbefaling',
  'drivers.strength': 'Korrelasjon (95 %-intervall)',
  'drivers.slope': 'Ved ti poeng mer',
  'drivers.people': 'Personer',
  'drivers.countedOn':
    'Telt opp {date} på tvers av {companies, plural, one {# bedrift} other {# bedrifter}}.',
  'drivers.interval': '{value} ({from} til {to})',
  'drivers.waiting.title': 'Telles opp i natt',
  'drivers.waiting.text':
    'Radar ser på alle svarene samlet én gang hver natt. Kom tilbake i morgen.',
  'drivers.few.title': 'Ikke nok svar ennå',
  'drivers.few.text':
    'Et punkt krever vurderinger fra minst {needed} personer som også har sagt om de vil anbefale dere. Så langt er det {people, plural, one {# person} other {# personer}}.',
  'drivers.connection.few': 'For få svar',
  'drivers.connection.same': 'Alle sa det samme',
  'drivers.connection.none': 'Ingen påvist sammenheng',
  'drivers.connection.weak': 'Litt',
  'drivers.connection.clear': 'Tydelig',
  'drivers.connection.strong': 'Sterkt',
} as const satisfies Record<keyof typeof driversEn, string>;
