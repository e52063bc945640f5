import type { decisionsEn } from './en.ts';

export const decisionsSv = {
  'decisions.title': 'Vad vi gör åt gapen',
  'decisions.decide': 'Besluta',
  'decisions.change': 'Ändra',
  'decisions.modalText':
    'Ett beslut för varje gap: nu, senare eller nej. Nästa undersökning visar vad det ledde till, på samma personer.',
  'decisions.choice': 'Beslut',
  'decisions.owner': 'Ansvarig',
  'decisions.due': 'Senast',
  'decisions.task': 'Skapa en uppgift i HubSpot',
  'decisions.taskHint':
    'Uppgiften följer det du ändrar här tills någon slutför den. ”Nej” stänger den.',
  'decisions.save': 'Spara beslut',
  'decisions.saved': 'Beslutet är sparat.',
  'decisions.failed': 'Beslutet sparades inte',
  'decisions.outcomes': 'Vad de senaste besluten ledde till',
  'decisions.outcomesIntro':
    'Före och efter för de personer som bedömde punkten i båda undersökningarna.',
  'decisions.reportIntro': 'Vad teamet har beslutat om varje gap.',
  'decisions.point': 'Punkt',
  'decisions.decided': 'Beslut',
  'decisions.before': 'Före',
  'decisions.after': 'Efter',
  'decisions.people': 'Personer',
  'decisions.nobody': 'Ingen ännu',
  'decisions.share': '{decided} av {gaps, plural, one {# gap} other {# gap}} beslutade',
  'decisions.plan': '{owner}, senast {date}',
  'decisions.until': 'Senast {date}',
  'decisions.choice.now': 'Nu',
  'decisions.choice.later': 'Senare',
  'decisions.choice.no': 'Nej',
  'decisions.open': 'Öppen',
  'decisions.task.subject': 'Stäng gapet ”{point}” hos {company}',
  'decisions.task.dropped': 'Ska inte längre göras: stäng gapet ”{point}” hos {company}',
  'decisions.task.body':
    'I undersökningen ”{radar}” ser {company} ett gap vid ”{point}”, och det är beslutat att göra något åt det. Beslutet på företagets kort kan fortfarande ändras; uppgiften följer med.\nNästa undersökning visar vad det ledde till.',
} as const satisfies Record<keyof typeof decisionsEn, string>;
