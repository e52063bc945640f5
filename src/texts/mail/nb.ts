import type { mailEn } from './en.ts';

export const mailNb = {
  'mail.subject': 'Hvordan opplever du samarbeidet vårt?',
  'mail.subject.vendor': 'Ditt syn på {company}',
  'mail.greeting': 'Hei {name}',
  'mail.greeting.nameless': 'Hei',
  'mail.body':
    'Jeg vil gjerne høre hvordan du opplever samarbeidet vårt: hva som fungerer godt i dag, og hva som bør bli bedre. Svarene dine avgjør hva vi forbedrer først for {company}.',
  'mail.body.vendor':
    'Vi spør {company} hvordan de opplever samarbeidet vårt. Fortell hvordan du tror de ser på det, og hvor du ser potensialet. Sammenligningen viser hva det er verdt å snakke om.',
  'mail.reminder.subject': 'Påminnelse: Hvordan opplever du samarbeidet vårt?',
  'mail.reminder.subject.vendor': 'Påminnelse: Ditt syn på {company}',
  'mail.reminder.body':
    'Nylig spurte jeg hvordan du opplever samarbeidet vårt. Du rekker fortsatt å fortelle hva som fungerer godt i dag, og hva som bør bli bedre. Svarene dine avgjør hva vi forbedrer først for {company}.',
  'mail.reminder.body.vendor':
    'Nylig spurte vi deg hvordan {company} opplever samarbeidet vårt. Du rekker fortsatt å fortelle hva du tror, og hvor du ser potensialet: uten ditt syn er det ingenting å sammenligne deres med.',
  'mail.duration': 'Det tar omtrent {minutes, plural, one {# minutt} other {# minutter}}.',
  'mail.closes': 'Undersøkelsen er åpen til {date}.',
  'mail.button': 'Svar på undersøkelsen',
  'mail.link': 'Hvis knappen ikke virker, kopierer du denne adressen til nettleseren:',
  'mail.personal': 'Lenken er bare til deg, så ikke send den videre.',
  'mail.regards': 'Vennlig hilsen',
  'mail.why':
    'Du får denne e-posten fordi vi samarbeider med {company} og gjerne vil høre hva du mener.',
  'mail.why.vendor': 'Du får denne e-posten fordi du jobber med {company}.',
  'mail.optOut': 'Jeg vil ikke ha undersøkelser',
  'mail.question.hint':
    'Et tall åpner undersøkelsen med valget ditt. Ingenting blir sendt før du sender det der.',
  'mail.question.choice': '{value} av {highest}',
  'mail.headsUp.subject': 'Snart spør jeg hvordan du opplever samarbeidet vårt',
  'mail.headsUp.body':
    '{date} får du en kort undersøkelse fra meg om samarbeidet vårt. Jeg vil gjerne høre hva som fungerer godt i dag, og hva som bør bli bedre for {company}.',
  'mail.headsUp.questions': 'Har du spørsmål før det, kan du bare svare på denne e-posten.',
  'mail.closing.subject': 'Åpen til {date}: Hvordan opplever du samarbeidet vårt?',
  'mail.closing.body':
    'Undersøkelsen om samarbeidet vårt lukkes snart, og vi mangler fortsatt ditt syn. Svarene dine avgjør hva vi forbedrer først for {company}.',
  'mail.closing.body.vendor':
    'Undersøkelsen om samarbeidet vårt med {company} lukkes snart, og vi mangler fortsatt ditt syn. Uten det er det ingenting å sammenligne deres med.',
  'mail.thanks.subject': 'Takk for svarene dine',
  'mail.thanks.body':
    'Takk for at du tok deg tid. Svarene dine hjelper oss å se hva som fungerer godt i dag, og hva vi forbedrer først for {company}.',
  'mail.thanks.next': 'Vil du legge til noe, kan du bare svare på denne e-posten.',
  'mail.test.subject': 'Test: {subject}',
  'mail.test.banner':
    'Dette er en test. Kunden får den uten denne linjen, og lenkene her lagrer ingenting.',
} as const satisfies Record<keyof typeof mailEn, string>;
