import type { figuresEn } from './en.ts';

export const figuresNb = {
  'portfolio.customerFigures': 'Kundetall',
  'figures.title': 'Kundetall',
  'figures.portfolio': 'Alle bedrifter',
  'figures.intro':
    'Hvem som blir, hva kundene bidrar med, og hva de sier, talt hver natt fra avtaler, saker og tilknyttede egenskaper.',
  'figures.period': 'Periode',
  'figures.formulas': 'Slik er de talt',
  'figures.segments': 'Etter segment',
  'figures.segment': 'Segment',
  'figures.customers': 'Kunder',
  'figures.period.year': '{from} – {to}, tolv måneder',
  'figures.period.quarter': '{from} – {to}, et kvartal',
  'figures.countedOn': 'Talt {date}. Bedrifter som HubSpot har slettet, er ikke med.',
  'figures.counted': '{count, plural, one {# bedrift talt med} other {# bedrifter talt med}}',
  'figures.waiting.title': 'Ikke talt ennå',
  'figures.waiting.text': 'Tallene telles hver natt. Kom tilbake i morgen.',
  'figures.none.title': 'Ingen kunder å telle',
  'figures.none.text':
    'En bedrift teller som kunde fra dagen den første avtalen er vunnet, eller fra en egen dato. Tilknytt «Kunde siden» i innstillingene for Radar, og la Radar lese avtaler.',
  'figures.retention.label': 'Bevaring (CRR)',
  'figures.retention.formula':
    'Kunder ved slutten uten dem som kom til underveis, delt på kunder ved starten.',
  'figures.retention.filled': '({atEnd} − {won}) ÷ {atStart}',
  'figures.revenue.label': 'Omsetning per kunde (ARPC)',
  'figures.revenue.formula': 'Avtaler vunnet i perioden, delt på alle som var kunde i den.',
  'figures.revenue.filled': '{revenue} ÷ {customers} kunder',
  'figures.lifetimeValue.label': 'Livstidsverdi (CLV)',
  'figures.lifetimeValue.formula':
    'Årlig margin m × (1 + d) ÷ (1 + d − r), med bevaring r og d = 10 % rente, pluss en fjerdedel av det anbefalinger ga.',
  'figures.lifetimeValue.filled':
    'm = {margin} ({marginPercent} % av omsetningen), r = {retention} %, anbefalinger {referred}',
  'figures.firstValue.label': 'Tid til første verdi',
  'figures.firstValue.formula':
    'Medianen av dagene fra «Kunde siden» til «Første verdi» for dem som fikk den i perioden.',
  'figures.repurchase.label': 'Kjøpt igjen',
  'figures.repurchase.formula': 'Kunder ved starten med enda en vunnet avtale i perioden.',
  'figures.repurchase.filled': '{boughtAgain} av {atStart}',
  'figures.complaints.label': 'Klager per 100',
  'figures.complaints.formula': 'Klagesaker i perioden per 100 kunder.',
  'figures.complaints.filled': '{complaints} fra {customers} kunder',
  'figures.gap.lost_unmapped':
    'Tilknytt kundetilstanden i innstillingene for Radar: Uten den vet ingen hvem som har gått.',
  'figures.gap.first_value_unmapped':
    'Tilknytt «Første verdi» i innstillingene for Radar, for eksempel dagen løsningen ble tatt i bruk.',
  'figures.gap.deals_unreadable':
    'Radar får ikke lese avtaler i denne kontoen, eller har ikke lest dem ennå.',
  'figures.gap.tickets_unreadable':
    'Radar får ikke lese saker i denne kontoen, eller har ikke lest dem ennå.',
  'figures.gap.few':
    '{count, plural, =0 {Ingen bedrift å telle} one {Én bedrift: for få til å si noe} other {# bedrifter: for få til å si noe}}',
  'figures.gap.quarter': 'Bare over tolv måneder.',
  'figures.gap.endless': 'Kan ikke telles ved denne bevaringen.',
  'error.option_unknown.message':
    'Egenskapen «{property}» har ikke verdien «{value}», så ingen bedrift ville bli funnet.',
  'error.option_unknown.action':
    'Skriv den interne verdien som HubSpot viser under egenskapens alternativer.',
  'setting.customerSinceProperty.label': 'Kunde siden',
  'setting.customerSinceProperty.description':
    'Dagen en bedrift ble kunde. Er ingen tilknyttet, er det dagen for den første vunne avtalen.',
  'setting.firstValueProperty.label': 'Første verdi',
  'setting.firstValueProperty.description':
    'Dagen en kunde første gang fikk det den hadde kjøpt, for eksempel da løsningen ble tatt i bruk.',
  'setting.marginPercent.label': 'Margin i prosent',
  'setting.marginPercent.description':
    'Det som er igjen av en kundes omsetning, til livstidsverdien. 100 regner med selve omsetningen.',
} as const satisfies Record<keyof typeof figuresEn, string>;
