import type { figuresEn } from './en.ts';

export const figuresDa = {
  'portfolio.customerFigures': 'Kundetal',
  'figures.title': 'Kundetal',
  'figures.portfolio': 'Alle virksomheder',
  'figures.intro':
    'Hvem der bliver, hvad kunderne bidrager med, og hvad de siger, talt hver nat fra jeres handler, sager og tilknyttede egenskaber.',
  'figures.period': 'Periode',
  'figures.formulas': 'Sådan er de talt',
  'figures.segments': 'Efter segment',
  'figures.segment': 'Segment',
  'figures.customers': 'Kunder',
  'figures.period.year': '{from} – {to}, tolv måneder',
  'figures.period.quarter': '{from} – {to}, et kvartal',
  'figures.countedOn': 'Talt den {date}. Virksomheder, som HubSpot har slettet, er ikke med.',
  'figures.counted': '{count, plural, one {# virksomhed talt med} other {# virksomheder talt med}}',
  'figures.waiting.title': 'Ikke talt endnu',
  'figures.waiting.text': 'Tallene tælles hver nat. Kom tilbage i morgen.',
  'figures.none.title': 'Ingen kunder at tælle',
  'figures.none.text':
    'En virksomhed tæller som kunde fra den dag, den første handel er vundet, eller fra jeres egen dato. Tilknyt »Kunde siden« i indstillingerne for Radar, og lad Radar læse handler.',
  'figures.retention.label': 'Fastholdelse (CRR)',
  'figures.retention.formula':
    'Kunder ved slutningen uden dem, der kom til undervejs, divideret med kunder ved begyndelsen.',
  'figures.retention.filled': '({atEnd} − {won}) ÷ {atStart}',
  'figures.revenue.label': 'Omsætning pr. kunde (ARPC)',
  'figures.revenue.formula': 'Handler vundet i perioden, divideret med alle, der var kunde i den.',
  'figures.revenue.filled': '{revenue} ÷ {customers} kunder',
  'figures.lifetimeValue.label': 'Livstidsværdi (CLV)',
  'figures.lifetimeValue.formula':
    'Årlig avance m × (1 + d) ÷ (1 + d − r), med fastholdelse r og d = 10 % rente, plus en fjerdedel af det, som anbefalinger gav.',
  'figures.lifetimeValue.filled':
    'm = {margin} ({marginPercent} % af omsætningen), r = {retention} %, anbefalinger {referred}',
  'figures.firstValue.label': 'Tid til første værdi',
  'figures.firstValue.formula':
    'Medianen af dagene fra »Kunde siden« til »Første værdi« for dem, der fik den i perioden.',
  'figures.repurchase.label': 'Købt igen',
  'figures.repurchase.formula': 'Kunder ved begyndelsen med endnu en vundet handel i perioden.',
  'figures.repurchase.filled': '{boughtAgain} af {atStart}',
  'figures.complaints.label': 'Klager pr. 100',
  'figures.complaints.formula': 'Sager med klager i perioden pr. 100 kunder.',
  'figures.complaints.filled': '{complaints} fra {customers} kunder',
  'figures.gap.lost_unmapped':
    'Tilknyt kundetilstanden i indstillingerne for Radar: Uden den ved ingen, hvem der er gået.',
  'figures.gap.first_value_unmapped':
    'Tilknyt »Første værdi« i indstillingerne for Radar, for eksempel dagen for ibrugtagning.',
  'figures.gap.deals_unreadable':
    'Radar må ikke læse handler i denne konto, eller har ikke læst dem endnu.',
  'figures.gap.tickets_unreadable':
    'Radar må ikke læse sager i denne konto, eller har ikke læst dem endnu.',
  'figures.gap.few':
    '{count, plural, =0 {Ingen virksomhed at tælle} one {Én virksomhed: for få til at sige noget} other {# virksomheder: for få til at sige noget}}',
  'figures.gap.quarter': 'Kun over tolv måneder.',
  'figures.gap.endless': 'Kan ikke tælles ved denne fastholdelse.',
  'error.option_unknown.message':
    'Egenskaben »{property}« har ikke værdien »{value}«, så ingen virksomhed ville blive fundet.',
  'error.option_unknown.action':
    'Skriv den interne værdi, som HubSpot viser under egenskabens valgmuligheder.',
  'setting.customerSinceProperty.label': 'Kunde siden',
  'setting.customerSinceProperty.description':
    'Den dag, en virksomhed blev kunde. Er ingen tilknyttet, er det dagen for den første vundne handel.',
  'setting.firstValueProperty.label': 'Første værdi',
  'setting.firstValueProperty.description':
    'Den dag, en kunde første gang fik det, den havde købt, for eksempel ved ibrugtagning.',
  'setting.marginPercent.label': 'Avance i procent',
  'setting.marginPercent.description':
    'Det, der er tilbage af en kundes omsætning, til livstidsværdien. 100 regner med selve omsætningen.',
} as const satisfies Record<keyof typeof figuresEn, string>;
