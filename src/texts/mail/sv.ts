import type { mailEn } from './en.ts';

export const mailSv = {
  'mail.subject': 'Hur ser du på vårt samarbete?',
  'mail.subject.vendor': 'Din syn på {company}',
  'mail.greeting': 'Hej {name}!',
  'mail.greeting.nameless': 'Hej!',
  'mail.body':
    'Jag vill gärna veta hur du ser på vårt samarbete: vad som fungerar bra i dag och vad som borde bli bättre. Dina svar avgör vad vi förbättrar först för {company}.',
  'mail.body.vendor':
    'Vi frågar {company} hur de ser på vårt samarbete. Berätta hur du tror att de ser på det och var du ser potentialen. Jämförelsen visar vad som är värt att prata om.',
  'mail.reminder.subject': 'Påminnelse: Hur ser du på vårt samarbete?',
  'mail.reminder.subject.vendor': 'Påminnelse: Din syn på {company}',
  'mail.reminder.body':
    'Nyligen frågade jag hur du ser på vårt samarbete. Du hinner fortfarande berätta vad som fungerar bra i dag och vad som borde bli bättre. Dina svar avgör vad vi förbättrar först för {company}.',
  'mail.reminder.body.vendor':
    'Nyligen frågade vi dig hur {company} ser på vårt samarbete. Du hinner fortfarande berätta vad du tror och var du ser potentialen: utan din syn finns det inget att jämföra deras med.',
  'mail.duration': 'Det tar ungefär {minutes, plural, one {# minut} other {# minuter}}.',
  'mail.closes': 'Undersökningen är öppen till den {date}.',
  'mail.button': 'Svara på undersökningen',
  'mail.link': 'Om knappen inte fungerar, kopiera den här adressen till din webbläsare:',
  'mail.personal': 'Länken är bara till dig, så skicka den inte vidare.',
  'mail.regards': 'Vänliga hälsningar',
  'mail.why':
    'Du får det här mejlet för att vi samarbetar med {company} och gärna vill höra din åsikt.',
  'mail.why.vendor': 'Du får det här mejlet för att du arbetar med {company}.',
  'mail.optOut': 'Jag vill inte ha undersökningar',
} as const satisfies Record<keyof typeof mailEn, string>;
