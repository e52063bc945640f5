import type { mailEn } from './en.ts';

export const mailDa = {
  'mail.subject': 'Hvordan ser du på vores samarbejde?',
  'mail.subject.vendor': 'Dit syn på {company}',
  'mail.greeting': 'Hej {name}',
  'mail.greeting.nameless': 'Hej',
  'mail.body':
    'Jeg vil gerne høre, hvordan du ser på vores samarbejde: hvad der fungerer godt i dag, og hvad der bør blive bedre. Dine svar afgør, hvad vi forbedrer først for {company}.',
  'mail.body.vendor':
    'Vi spørger {company}, hvordan de ser på vores samarbejde. Fortæl, hvordan du tror, de ser på det, og hvor du ser potentialet. Sammenligningen viser, hvad der er værd at tale om.',
  'mail.reminder.subject': 'Påmindelse: Hvordan ser du på vores samarbejde?',
  'mail.reminder.subject.vendor': 'Påmindelse: Dit syn på {company}',
  'mail.reminder.body':
    'For nylig spurgte jeg, hvordan du ser på vores samarbejde. Du kan stadig nå at fortælle, hvad der fungerer godt i dag, og hvad der bør blive bedre. Dine svar afgør, hvad vi forbedrer først for {company}.',
  'mail.reminder.body.vendor':
    'For nylig spurgte vi dig, hvordan {company} ser på vores samarbejde. Du kan stadig nå at fortælle, hvad du tror, og hvor du ser potentialet: uden dit syn er der intet at sammenligne deres med.',
  'mail.duration': 'Det tager cirka {minutes, plural, one {# minut} other {# minutter}}.',
  'mail.closes': 'Undersøgelsen er åben indtil {date}.',
  'mail.button': 'Besvar undersøgelsen',
  'mail.link': 'Hvis knappen ikke virker, så kopiér denne adresse til din browser:',
  'mail.personal': 'Linket er kun til dig, så send det ikke videre.',
  'mail.regards': 'Venlig hilsen',
  'mail.why':
    'Du får denne e-mail, fordi vi samarbejder med {company} og gerne vil høre din mening.',
  'mail.why.vendor': 'Du får denne e-mail, fordi du arbejder med {company}.',
  'mail.optOut': 'Jeg vil ikke have undersøgelser',
  'mail.question.hint':
    'Et tal åbner undersøgelsen med dit valg. Intet bliver sendt, før du sender det der.',
  'mail.question.choice': '{value} af {highest}',
  'mail.headsUp.subject': 'Snart spørger jeg, hvordan du ser på vores samarbejde',
  'mail.headsUp.body':
    'Den {date} får du en kort undersøgelse fra mig om vores samarbejde. Jeg vil gerne høre, hvad der fungerer godt i dag, og hvad der bør blive bedre for {company}.',
  'mail.headsUp.questions': 'Har du spørgsmål inden da, så svar blot på denne e-mail.',
  'mail.closing.subject': 'Åben indtil {date}: Hvordan ser du på vores samarbejde?',
  'mail.closing.body':
    'Undersøgelsen om vores samarbejde lukker snart, og vi mangler stadig dit syn. Dine svar afgør, hvad vi forbedrer først for {company}.',
  'mail.closing.body.vendor':
    'Undersøgelsen om vores samarbejde med {company} lukker snart, og vi mangler stadig dit syn. Uden det er der intet at sammenligne deres med.',
  'mail.thanks.subject': 'Tak for dine svar',
  'mail.thanks.body':
    'Tak, fordi du tog dig tid. Dine svar hjælper os med at se, hvad der fungerer godt i dag, og hvad vi forbedrer først for {company}.',
  'mail.thanks.next': 'Vil du tilføje noget, så svar blot på denne e-mail.',
  'mail.test.subject': 'Test: {subject}',
  'mail.test.banner':
    'Dette er en test. Kunden får den uden denne linje, og linkene her gemmer intet.',
} as const satisfies Record<keyof typeof mailEn, string>;
