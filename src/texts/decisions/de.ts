import type { decisionsEn } from './en.ts';

export const decisionsDe = {
  'decisions.title': 'Was wir gegen die Lücken tun',
  'decisions.decide': 'Entscheiden',
  'decisions.change': 'Ändern',
  'decisions.modalText':
    'Eine Entscheidung für jede Lücke: jetzt, später oder nein. Die nächste Umfrage zeigt an denselben Personen, was daraus wurde.',
  'decisions.choice': 'Entscheidung',
  'decisions.owner': 'Zuständig',
  'decisions.due': 'Bis',
  'decisions.task': 'Aufgabe in HubSpot anlegen',
  'decisions.taskHint':
    'Die Aufgabe folgt dem, was hier geändert wird, bis jemand sie abschließt. „Nein“ schließt sie.',
  'decisions.save': 'Entscheidung speichern',
  'decisions.saved': 'Die Entscheidung ist gespeichert.',
  'decisions.failed': 'Die Entscheidung wurde nicht gespeichert',
  'decisions.outcomes': 'Was aus den letzten Entscheidungen wurde',
  'decisions.outcomesIntro':
    'Vorher und nachher bei den Personen, die den Punkt in beiden Umfragen bewertet haben.',
  'decisions.reportIntro': 'Was das Team zu jeder Lücke entschieden hat.',
  'decisions.point': 'Punkt',
  'decisions.decided': 'Entscheidung',
  'decisions.before': 'Vorher',
  'decisions.after': 'Nachher',
  'decisions.people': 'Personen',
  'decisions.nobody': 'Noch niemand',
  'decisions.share': '{decided} von {gaps, plural, one {# Lücke} other {# Lücken}} entschieden',
  'decisions.plan': '{owner}, bis {date}',
  'decisions.until': 'Bis {date}',
  'decisions.choice.now': 'Jetzt',
  'decisions.choice.later': 'Später',
  'decisions.choice.no': 'Nein',
  'decisions.open': 'Offen',
  'decisions.task.subject': 'Lücke „{point}“ bei {company} schließen',
  'decisions.task.dropped': 'Nicht mehr zu tun: Lücke „{point}“ bei {company} schließen',
  'decisions.task.body':
    'In der Umfrage „{radar}“ sieht {company} eine Lücke bei „{point}“, und es wurde entschieden, etwas dagegen zu tun. Die Entscheidung auf der Karte des Unternehmens lässt sich noch ändern; diese Aufgabe folgt ihr.\nDie nächste Umfrage zeigt, was daraus wurde.',
} as const satisfies Record<keyof typeof decisionsEn, string>;
