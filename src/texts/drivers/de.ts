import type { driversEn } from './en.ts';

export const driversDe = {
  'drivers.title': 'Was die Weiterempfehlung bewegt',
  'drivers.portfolio': 'Alle Unternehmen',
  'drivers.intro':
    'Wie jeder Punkt des Gesundheitsradars damit zusammenhängt, ob Menschen Sie weiterempfehlen würden, über die neueste Umfrage jedes Unternehmens aus den letzten 12 Monaten.',
  'drivers.caution':
    'Ein Zusammenhang, keine Ursache: Fragen Sie nach dem Warum, bevor Sie danach handeln.',
  'drivers.chart': 'Weiterempfehlung (0–10), die mit zehn Punkten mehr einhergeht',
  'drivers.numbers': 'Dasselbe in Zahlen',
  'drivers.point': 'Punkt',
  'drivers.connection': 'Hängt zusammen',
  'drivers.strength': 'Korrelation (95-%-Intervall)',
  'drivers.slope': 'Mit zehn Punkten mehr',
  'drivers.people': 'Personen',
  'drivers.countedOn':
    'Gezählt am {date}, über {companies, plural, one {# Unternehmen} other {# Unternehmen}}.',
  'drivers.interval': '{value} ({from} bis {to})',
  'drivers.waiting.title': 'Wird in der kommenden Nacht gezählt',
  'drivers.waiting.text':
    'Radar betrachtet einmal in der Nacht alle Antworten zusammen. Schauen Sie morgen wieder herein.',
  'drivers.few.title': 'Noch nicht genug Antworten',
  'drivers.few.text':
    'Ein Punkt braucht Bewertungen von mindestens {needed} Personen, die auch gesagt haben, ob sie Sie weiterempfehlen würden. Bisher {people, plural, one {ist es # Person} other {sind es # Personen}}.',
  'drivers.connection.few': 'Zu wenige Antworten',
  'drivers.connection.same': 'Alle sagten dasselbe',
  'drivers.connection.none': 'Kein Zusammenhang erkennbar',
  'drivers.connection.weak': 'Ein wenig',
  'drivers.connection.clear': 'Deutlich',
  'drivers.connection.strong': 'Stark',
} as const satisfies Record<keyof typeof driversEn, string>;
