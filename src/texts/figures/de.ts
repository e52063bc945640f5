import type { figuresEn } from './en.ts';

export const figuresDe = {
  'portfolio.customerFigures': 'Kundenzahlen',
  'figures.title': 'Kundenzahlen',
  'figures.portfolio': 'Alle Unternehmen',
  'figures.intro':
    'Wer bleibt, was Kunden bringen und was sie sagen, jede Nacht gezählt aus Ihren Deals, Tickets und zugeordneten Eigenschaften.',
  'figures.period': 'Zeitraum',
  'figures.formulas': 'Wie sie gezählt werden',
  'figures.segments': 'Nach Segment',
  'figures.segment': 'Segment',
  'figures.customers': 'Kunden',
  'figures.period.year': '{from} – {to}, zwölf Monate',
  'figures.period.quarter': '{from} – {to}, ein Quartal',
  'figures.countedOn':
    'Gezählt am {date}. Unternehmen, die HubSpot gelöscht hat, sind nicht dabei.',
  'figures.counted': '{count, plural, one {# Unternehmen gezählt} other {# Unternehmen gezählt}}',
  'figures.waiting.title': 'Noch nicht gezählt',
  'figures.waiting.text': 'Die Zahlen werden jede Nacht gezählt. Schauen Sie morgen wieder herein.',
  'figures.none.title': 'Keine Kunden zu zählen',
  'figures.none.text':
    'Ein Unternehmen zählt ab dem Tag des ersten gewonnenen Deals als Kunde, oder ab einem eigenen Datum. Ordnen Sie „Kunde seit“ in den Einstellungen von Radar zu, und lassen Sie Radar Deals lesen.',
  'figures.retention.label': 'Kundenbindung (CRR)',
  'figures.retention.formula':
    'Kunden am Ende ohne die zwischendurch gewonnenen, geteilt durch die am Anfang.',
  'figures.retention.filled': '({atEnd} − {won}) ÷ {atStart}',
  'figures.revenue.label': 'Umsatz je Kunde (ARPC)',
  'figures.revenue.formula':
    'Im Zeitraum gewonnene Deals, geteilt durch alle, die darin Kunde waren.',
  'figures.revenue.filled': '{revenue} ÷ {customers} Kunden',
  'figures.lifetimeValue.label': 'Kundenwert (CLV)',
  'figures.lifetimeValue.formula':
    'Jährliche Marge m × (1 + d) ÷ (1 + d − r), mit Kundenbindung r und d = 10 % Zins, plus ein Viertel dessen, was Empfehlungen brachten.',
  'figures.lifetimeValue.filled':
    'm = {margin} ({marginPercent} % des Umsatzes), r = {retention} %, Empfehlungen {referred}',
  'figures.firstValue.label': 'Zeit bis zum ersten Nutzen',
  'figures.firstValue.formula':
    'Der Median der Tage von „Kunde seit“ bis „Erster Nutzen“, bei denen, die ihn im Zeitraum hatten.',
  'figures.repurchase.label': 'Wieder gekauft',
  'figures.repurchase.formula': 'Kunden am Anfang mit einem weiteren gewonnenen Deal im Zeitraum.',
  'figures.repurchase.filled': '{boughtAgain} von {atStart}',
  'figures.complaints.label': 'Beschwerden je 100',
  'figures.complaints.formula': 'Beschwerde-Tickets im Zeitraum je 100 Kunden.',
  'figures.complaints.filled': '{complaints} von {customers} Kunden',
  'figures.gap.lost_unmapped':
    'Ordnen Sie den Kundenstatus in den Einstellungen von Radar zu: Ohne ihn ist von niemandem bekannt, dass er gegangen ist.',
  'figures.gap.first_value_unmapped':
    'Ordnen Sie „Erster Nutzen“ in den Einstellungen von Radar zu, etwa den Tag der Inbetriebnahme.',
  'figures.gap.deals_unreadable':
    'Radar darf in diesem Konto keine Deals lesen oder hat sie noch nicht gelesen.',
  'figures.gap.tickets_unreadable':
    'Radar darf in diesem Konto keine Tickets lesen oder hat sie noch nicht gelesen.',
  'figures.gap.few':
    '{count, plural, =0 {Kein Unternehmen zu zählen} one {Ein Unternehmen: zu wenige für eine Aussage} other {# Unternehmen: zu wenige für eine Aussage}}',
  'figures.gap.quarter': 'Nur über zwölf Monate.',
  'figures.gap.endless': 'Bei dieser Kundenbindung nicht zählbar.',
  'error.option_unknown.message':
    'Die Eigenschaft „{property}“ hat keinen Wert „{value}“, also würde kein Unternehmen gefunden.',
  'error.option_unknown.action':
    'Geben Sie den internen Wert ein, den HubSpot bei den Optionen der Eigenschaft zeigt.',
  'setting.customerSinceProperty.label': 'Kunde seit',
  'setting.customerSinceProperty.description':
    'Der Tag, an dem ein Unternehmen Kunde wurde. Ist keine zugeordnet, ist es der Tag des ersten gewonnenen Deals.',
  'setting.firstValueProperty.label': 'Erster Nutzen',
  'setting.firstValueProperty.description':
    'Der Tag, an dem ein Kunde zum ersten Mal bekam, was er gekauft hat, etwa die Inbetriebnahme.',
  'setting.marginPercent.label': 'Marge in Prozent',
  'setting.marginPercent.description':
    'Was vom Umsatz eines Kunden bleibt, für den Kundenwert. 100 rechnet mit dem Umsatz selbst.',
} as const satisfies Record<keyof typeof figuresEn, string>;
