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
  'mail.question.hint':
    'En siffra öppnar undersökningen med ditt val. Inget skickas förrän du skickar det där.',
  'mail.question.choice': '{value} av {highest}',
  'mail.headsUp.subject': 'Snart frågar jag hur du ser på vårt samarbete',
  'mail.headsUp.body':
    'Den {date} får du en kort undersökning från mig om vårt samarbete. Jag vill gärna veta vad som fungerar bra i dag och vad som borde bli bättre för {company}.',
  'mail.headsUp.questions': 'Har du frågor innan dess är det bara att svara på det här mejlet.',
  'mail.closing.subject': 'Öppen till den {date}: Hur ser du på vårt samarbete?',
  'mail.closing.body':
    'Undersökningen om vårt samarbete stänger snart, och din syn saknas fortfarande. Dina svar avgör vad vi förbättrar först för {company}.',
  'mail.closing.body.vendor':
    'Undersökningen om vårt samarbete med {company} stänger snart, och din syn saknas fortfarande. Utan den finns det inget att jämföra deras med.',
  'mail.thanks.subject': 'Tack för dina svar',
  'mail.thanks.body':
    'Tack för att du tog dig tid. Dina svar hjälper oss att se vad som fungerar bra i dag och vad vi förbättrar först för {company}.',
  'mail.thanks.next': 'Vill du lägga till något är det bara att svara på det här mejlet.',
  'mail.test.subject': 'Test: {subject}',
  'mail.test.banner':
    'Det här är ett test. Kunden får det utan den här raden, och länkarna här sparar inget.',
} as const satisfies Record<keyof typeof mailEn, string>;
