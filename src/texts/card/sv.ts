import type { cardEn } from './en.ts';

export const cardSv = {
  'card.health': 'Hälsa',
  'card.provisional': 'Preliminär',
  'card.provisionalText':
    'Undersökningen är fortfarande öppen. Siffrorna kan ändras tills den stänger.',
  'card.thinData': 'Tunt underlag',
  'card.emptyTitle': 'Inga siffror än',
  'card.emptyText': 'Hälsa, gap och prioriteringar visas här när en undersökning har stängt.',
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
  'card.overview': 'Översikt',
  'card.nextStep': 'Nästa steg',
  'card.priorities': 'Prioriteringar',
  'card.warnings': 'Tidiga varningar',
  'card.compareWith': 'Jämför med undersökningen från',
  'card.moved': 'Ändring',
  'card.changeSince': "Ändring sedan '{date}'",
  'card.customer': 'Kunden',
  'card.wanted': "önskat '{value}'",
  'card.was': "var '{value}'",
  'card.history': 'Historik',
  'card.historyEmpty': 'Tidigare undersökningar visas här när den första har stängt.',
  'card.date': 'Datum',
  'card.healthOverTime': 'Hälsa över tid',
  'card.followUps': 'Öppna uppföljningar',
  'card.due': 'Förfaller',
  'card.closeCase': 'Stäng',
  'card.closeCaseTitle': 'Stäng uppföljningen',
  'card.closeCaseOutcome': 'Det här gjordes',
  'card.closeCaseHint': 'En eller två meningar, högst 1\u00a0000 tecken.',
  'card.closeCaseFailed': 'Uppföljningen är fortfarande öppen',
  'card.caseClosed': 'Uppföljningen är stängd.',
  'card.snooze': 'Pausa ett skäl',
  'card.snoozeTitle': 'Pausa ett skäl till risken',
  'card.snoozeText':
    'Fram till den dagen räknas skälet inte med i risken. Det syns fortfarande på kortet, och vem som bestämde det sparas.',
  'card.snoozeReason': 'Skäl att pausa',
  'card.snoozeUntil': 'Till',
  'card.snoozeNow': 'Pausa',
  'card.snoozeFailed': 'Inget pausades',
  'card.snoozeDone': 'Skälet är pausat och risken har bedömts på nytt.',
  'card.snoozed': 'Pausat',
  'card.endSnooze': 'Avsluta nu',
  'card.snoozeEnded': 'Skälet räknas med igen.',
  'card.scoresHidden':
    'För få har svarat på den senaste undersökningen för att siffrorna ska kunna visas utan att röja någon.',
  'card.customerOn': 'Kunden den {date}',
  'card.nowAndWanted': 'I dag {now}, önskat {desired}',
  'card.until': 'Till {date}',
  'card.overdue': 'Försenad',
  'card.open': 'Öppen',
  'card.ownerIs': 'Ansvarig: {name}',
  'card.noOwner': 'Ansvarig: ingen än',

  'advice.act': 'Ett stort gap som de är överens om: starta en förbättring med ansvarig och datum.',
  'advice.align_first':
    'Ett stort gap som de ser olika på: prata om det tillsammans innan ni agerar.',
  'advice.maintain': 'Ett litet gap som de är överens om: fortsätt som nu.',
  'advice.clarify': 'Ett litet gap som de ser olika på: fråga vad som ligger bakom.',

  'warning.fell': 'Har fallit sedan föregående undersökning: {points}.',
  'warning.perhaps_fell':
    'Har kanske fallit, för ändringen är liten eller andra har svarat: {points}.',
  'warning.hidden_regression':
    'Totalen steg trots att enskilda punkter föll. Lita inte bara på totalen.',
  'warning.slow_leak': 'Faller långsamt över flera undersökningar: {points}.',
  'warning.consensus_collapse':
    'Kundens medarbetare är mycket mindre överens än förut: samsynen gick från {from} till {to}.',
  'warning.silent':
    '{count, plural, one {En beslutsfattare svarade inte: {people}.} other {# beslutsfattare svarade inte: {people}.}}',
  'warning.panel':
    'Totalen steg bara för att andra svarade. De som svarade båda gångerna gav inte högre betyg.',
  'warning.old':
    'Svaren är {months, plural, one {# månad} other {# månader}} gamla och räknas bara till hälften eller mindre.',

  'nextStep.follow_up': 'Slutför uppföljningen senast {date}. {reason}.',
  'nextStep.follow_up_overdue':
    'Uppföljningen skulle vara klar {date}: gör det i dag, eller stäng den med det som gjordes. {reason}.',
  'nextStep.call': 'Ring kunden och fråga om det här. {reason}.',
  'nextStep.running':
    'Vänta på svaren: undersökningen stänger {date}. Påminn dem som inte har svarat.',
  'nextStep.send_first': 'Skicka den första radarn och hör var ni står.',
  'nextStep.too_few': 'För få har svarat. Skicka en radar igen och berätta att den är på väg.',
  'nextStep.send_again': 'Skicka en ny radar: de senaste svaren är för gamla att lita på.',
  'nextStep.recommend': 'De rekommenderar er gärna. Be om en referens eller en introduktion.',
  'nextStep.keep': 'Fortsätt som nu och skicka nästa radar när det är dags.',
  'nextStep.act': 'Kom överens med kunden om en förbättring av ”{point}”, med ansvarig och datum.',
  'nextStep.align_first': 'Samla kundens medarbetare kring ”{point}”: de ser olika på det.',
  'nextStep.clarify': 'Fråga vad som ligger bakom de olika svaren om ”{point}”.',

  'followUp.title': 'Risk att förlora {company}: {level}',
  'followUp.reasons': 'Skäl:',
  'followUp.steps': 'Det här behöver göras:',
  'followUp.step.read': 'Öppna företagets Radar-kort och läs vad som har ändrats.',
  'followUp.step.call': 'Ring kundens ansvariga och fråga om skälen.',
  'followUp.step.agree': 'Kom överens om ett nästa steg med datum och skriv ner det.',
  'followUp.step.close': 'Stäng uppföljningen när det är gjort.',

  'option.radar':
    '{points, plural, one {# punkt} other {# punkter}}, ungefär {minutes, plural, one {# minut} other {# minuter}}',
  'option.radarLimited':
    '{points, plural, one {# punkt} other {# punkter}}, högst {most} per person, ungefär {minutes, plural, one {# minut} other {# minuter}}',
  'option.mode.named': 'Du ser vem som har sagt vad, och alla får veta det före den första frågan.',
  'option.mode.confidential': 'Bara grupper på minst tre personer visas, aldrig en enskild person.',
  'option.mode.anonymous':
    'Bara grupper på minst fem personer visas, och inget svar leder tillbaka till en person.',

  'error.nothing_open.message': 'Företaget har ingen öppen uppföljning.',
  'error.nothing_open.action': 'Ladda om sidan: någon kan redan ha stängt den.',
  'error.reason_gone.message': 'Skälet gäller inte längre.',
  'error.reason_gone.action': 'Ladda om sidan för att se vilka skäl som gäller.',
  'error.contact_unknown.message': 'Kontakten finns inte i HubSpot-kontot.',
  'error.contact_unknown.action':
    'Den kan ha slagits ihop eller tagits bort. Öppna den igen från HubSpot.',
} as const satisfies Record<keyof typeof cardEn, string>;
