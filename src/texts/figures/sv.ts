import type { figuresEn } from './en.ts';

export const figuresSv = {
  'portfolio.customerFigures': 'Kundsiffror',
  'figures.title': 'Kundsiffror',
  'figures.portfolio': 'Alla företag',
  'figures.intro':
    'Vilka som stannar, vad kunderna ger och vad de säger, räknat varje natt från era affärer, ärenden och mappade egenskaper.',
  'figures.period': 'Period',
  'figures.formulas': 'Så räknas de',
  'figures.segments': 'Efter segment',
  'figures.segment': 'Segment',
  'figures.customers': 'Kunder',
  'figures.period.year': '{from} – {to}, tolv månader',
  'figures.period.quarter': '{from} – {to}, ett kvartal',
  'figures.countedOn': 'Räknat den {date}. Företag som HubSpot har tagit bort är inte med.',
  'figures.counted': '{count, plural, one {# företag räknat} other {# företag räknade}}',
  'figures.waiting.title': 'Inte räknat än',
  'figures.waiting.text': 'Siffrorna räknas varje natt. Kom tillbaka i morgon.',
  'figures.none.title': 'Inga kunder att räkna',
  'figures.none.text':
    'Ett företag räknas som kund från dagen för den första vunna affären, eller från ett eget datum. Mappa ”Kund sedan” i inställningarna för Radar, och låt Radar läsa affärer.',
  'figures.retention.label': 'Kundbehållning (CRR)',
  'figures.retention.formula':
    'Kunder i slutet utan de som tillkom under tiden, delat med kunder i början.',
  'figures.retention.filled': '({atEnd} − {won}) ÷ {atStart}',
  'figures.revenue.label': 'Intäkt per kund (ARPC)',
  'figures.revenue.formula': 'Affärer vunna under perioden, delat med alla som var kund under den.',
  'figures.revenue.filled': '{revenue} ÷ {customers} kunder',
  'figures.lifetimeValue.label': 'Livstidsvärde (CLV)',
  'figures.lifetimeValue.formula':
    'Årlig marginal m × (1 + d) ÷ (1 + d − r), med kundbehållning r och d = 10 % ränta, plus en fjärdedel av vad rekommendationer gav.',
  'figures.lifetimeValue.filled':
    'm = {margin} ({marginPercent} % av intäkten), r = {retention} %, rekommendationer {referred}',
  'figures.firstValue.label': 'Tid till första värde',
  'figures.firstValue.formula':
    'Medianen av dagarna från ”Kund sedan” till ”Första värde”, för dem som fick det under perioden.',
  'figures.repurchase.label': 'Köpt igen',
  'figures.repurchase.formula': 'Kunder i början med ännu en vunnen affär under perioden.',
  'figures.repurchase.filled': '{boughtAgain} av {atStart}',
  'figures.complaints.label': 'Klagomål per 100',
  'figures.complaints.formula': 'Klagomålsärenden under perioden per 100 kunder.',
  'figures.complaints.filled': '{complaints} från {customers} kunder',
  'figures.gap.lost_unmapped':
    'Mappa kundtillståndet i inställningarna för Radar: utan det vet ingen vem som har lämnat.',
  'figures.gap.first_value_unmapped':
    'Mappa ”Första värde” i inställningarna för Radar, till exempel dagen för driftstart.',
  'figures.gap.deals_unreadable':
    'Radar får inte läsa affärer i det här kontot, eller har inte läst dem än.',
  'figures.gap.tickets_unreadable':
    'Radar får inte läsa ärenden i det här kontot, eller har inte läst dem än.',
  'figures.gap.few':
    '{count, plural, =0 {Inget företag att räkna} one {Ett företag: för få för att säga något} other {# företag: för få för att säga något}}',
  'figures.gap.quarter': 'Bara över tolv månader.',
  'figures.gap.endless': 'Kan inte räknas med den här kundbehållningen.',
  'error.option_unknown.message':
    'Egenskapen ”{property}” har inte värdet ”{value}”, så inget företag skulle hittas.',
  'error.option_unknown.action':
    'Skriv det interna värde som HubSpot visar bland egenskapens alternativ.',
  'setting.customerSinceProperty.label': 'Kund sedan',
  'setting.customerSinceProperty.description':
    'Dagen då ett företag blev kund. Är ingen mappad är det dagen för den första vunna affären.',
  'setting.firstValueProperty.label': 'Första värde',
  'setting.firstValueProperty.description':
    'Dagen då en kund första gången fick det den hade köpt, till exempel vid driftstart.',
  'setting.marginPercent.label': 'Marginal i procent',
  'setting.marginPercent.description':
    'Vad som blir kvar av en kunds intäkt, för livstidsvärdet. 100 räknar med själva intäkten.',
} as const satisfies Record<keyof typeof figuresEn, string>;
