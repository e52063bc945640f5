import type { cardEn } from './en.ts';

export const cardSv = {
  'card.health': 'Hälsa',
  'card.provisional': 'Preliminär',
  'card.provisionalText':
    'Undersökningen är fortfarande öppen. Siffrorna kan ändras tills den stänger.',
  'card.thinData': 'Tunt underlag',
  'card.emptyTitle': 'Inga siffror än',
  'card.emptyText': 'Skicka en radar. Siffrorna visas här när undersökningen stänger.',
  'card.writeProblem': 'HubSpot tog inte emot de senaste värdena',
  'card.hubspotMessage': "HubSpots meddelande: ”'{message}'”",
  'card.risk': 'Risk att förlora kunden',
  'card.figuresExplained': 'Vad siffrorna betyder',
  'card.radarPicture': 'I dag och önskat',
  'card.points': 'Mätpunkter',
  'card.point': 'Punkt',
  'card.customerNow': 'Kunden i dag',
  'card.customerDesired': 'Kunden önskar',
  'card.vendorNow': 'Vårt team i dag',
  'card.vendorDesired': 'Vårt team önskar',
  'card.gap': 'Gap',
  'card.consensus': 'Samsyn',
  'card.action': 'Åtgärd',
  'card.fell': 'Har fallit',
  'card.cancel': 'Avbryt',
  'card.tryAgain': 'Försök igen',
  'card.source': 'Undersökning från {date}, {answered} svar',
  'card.thinDataText': 'Få har hörts. Läs siffrorna som en första fingervisning.',
  'card.writeProblemText':
    'Den {date} nekade HubSpot de värden som Radar skrev till företaget. Tills HubSpot tar emot dem är Radar-egenskaperna på posten äldre än det här kortet. Ändra det i HubSpot som meddelandet nämner, eller be er HubSpot-administratör om det. Radar försöker igen varje natt.',
  'card.change': '{change} sedan föregående undersökning',
  'card.percent': '{value}\u00a0%',
  'card.since': 'Sedan {date}',

  'followUp.title': 'Risk att förlora {company}: {level}',
  'followUp.reasons': 'Skäl:',
  'followUp.steps': 'Det här behöver göras:',
  'followUp.step.read': 'Öppna företagets Radar-kort och läs vad som har ändrats.',
  'followUp.step.call': 'Ring kundens ansvariga och fråga om skälen.',
  'followUp.step.agree': 'Kom överens om ett nästa steg med datum och skriv ner det.',
  'followUp.step.close': 'Stäng uppföljningen när det är gjort.',

  'option.radar':
    '{points, plural, one {# punkt} other {# punkter}}, ungefär {minutes, plural, one {# minut} other {# minuter}}',
  'option.mode.named': 'Du ser vem som har sagt vad, och alla får veta det före den första frågan.',
  'option.mode.confidential': 'Bara grupper på minst tre personer visas, aldrig en enskild person.',
  'option.mode.anonymous':
    'Bara grupper på minst fem personer visas, och inget svar leder tillbaka till en person.',

  'error.nothing_open.message': 'Företaget har ingen öppen uppföljning.',
  'error.nothing_open.action': 'Ladda om sidan: någon kan redan ha stängt den.',
} as const satisfies Record<keyof typeof cardEn, string>;
