import type { secondRoundEn } from './en.ts';

export const secondRoundNb = {
  'mail.second.subject': 'To korte spørsmål om samarbeidet vårt',
  'mail.second.body':
    'Takk for at vi fikk spørre deg i undersøkelsen vår. Noen temaer skiller seg ut, og før vi bestemmer noe for {company}, vil jeg gjerne forstå dem bedre: hvorfor er det slik, og hva bør gjøres?',
  'mail.second.button': 'Svar på spørsmålene',
  'second.title': 'Hjelp oss å forstå',
  'second.intro':
    'Disse temaene skilte seg ut da vi så på alle svarene samlet. Noen få ord er nok, og du kan hoppe over det du vil.',
  'second.duration': 'Det tar omtrent to minutter. Spørsmålene er åpne til {date}.',
  'second.mode.confidential':
    'Navnet ditt vises aldri sammen med det du skriver. {sender} leser det først når minst tre personer har svart.',
  'second.mode.anonymous':
    'Det du skriver, lagres uten navnet ditt og kan ikke spores tilbake til deg. Det vises i blandet rekkefølge, og først når minst åtte personer har svart. Utelat navn og detaljer som bare du kjenner til.',
  'second.reason.low_score': 'Samlet vurderer dere dette lavt i dag.',
  'second.reason.large_gap': 'Samlet ser dere dette langt fra der det bør være.',
  'second.reason.disagreement': 'Dere ser ulikt på dette.',
  'second.reason.perception_gap': 'Vi ser annerledes på dette enn dere gjør.',
  'second.reason.drop': 'Dette ble vurdert høyere i forrige undersøkelse.',
  'second.submit.note': 'Du kan svare én gang.',
  'second.thanks':
    'Vi har mottatt svarene dine. {sender} og teamet leser dem før de bestemmer hva som skal gjøres.',
  'card.sourceRange': 'Undersøkelse fra {date}, {answers} svar',
  'card.askWhy': 'Spør hvorfor',
  'card.askWhyText':
    'Disse punktene er lave, langt fra det ønskede eller blir sett ulikt. Kundens personer kan bli spurt én gang til: hvorfor er det slik, og hva bør gjøres?',
  'card.askWhyTitle': 'Spør kundens personer hvorfor',
  'card.askWhyPoints': 'Punkter å spørre om, høyst tre',
  'card.askWhyNow': 'Send spørsmålene',
  'card.askWhyDone': 'Spørsmålene er på vei.',
  'card.stopAsking': 'Avslutt spørsmålene',
  'card.stopAskingText':
    'Lenkene slutter å virke, og e-poster som venter, blir ikke sendt. Det som allerede er sagt, beholdes.',
  'card.stoppedAsking': 'Spørsmålene er avsluttet.',
  'card.inTheirWords': 'Med deres egne ord',
  'card.colleagues': 'Foreslåtte kolleger',
  'card.colleaguesText':
    'Deltakere mener at disse personene også bør spørres. Ingen får noe før du godkjenner.',
  'card.approve': 'Godkjenn',
  'card.approveTitle': 'Legge personen til i bedriften?',
  'card.approveText':
    'Personen blir kontakt hos bedriften i HubSpot, og neste undersøkelse kan spørre etter de samme reglene som for alle andre. Finnes det en kontakt med adressen, brukes den som den er.',
  'card.approved': 'Personen er nå kontakt hos bedriften.',
  'card.decline': 'Avvis',
  'card.declineTitle': 'Avvise forslaget?',
  'card.declineText': 'Forslaget fjernes fra listen. Ingen får beskjed.',
  'card.declined': 'Forslaget er avvist.',
  'second.people.named':
    '{count, plural, one {# person som har svart,} other {# personer som har svart,}} får én e-post. De som ikke vil ha undersøkelser, er unntatt.',
  'second.people.everybody':
    'Alle som ble invitert, får én e-post, {count, plural, one {# person} other {# personer}}: ingen kan se hvem som har svart. De som ikke vil ha undersøkelser, er unntatt.',
  'second.period': 'Spørsmålene er åpne i {days} dager.',
  'second.open': 'Kundens personer ble spurt hvorfor {start}. Spørsmålene er åpne til {end}.',
  'second.over': 'Kundens personer ble spurt hvorfor {start}. Spørsmålene er avsluttet.',
  'second.answered':
    '{count, plural, =0 {Ingen har svart ennå.} one {# person har svart.} other {# personer har svart.}}',
  'second.noMail':
    'Radar sender ingen e-post i denne kontoen og kan derfor ikke spørre på nytt: snakk med kunden om punktene.',
  'second.because.low_score': 'Lav i dag',
  'second.because.large_gap': 'Langt fra det ønskede',
  'second.because.disagreement': 'De ser ulikt på det',
  'second.because.perception_gap': 'Teamet vårt ser annerledes på det',
  'second.because.drop': 'Falt siden forrige undersøkelse',
  'voices.why': 'Hvorfor',
  'voices.wanted': 'Hva som bør gjøres',
  'voices.recommend_reason': 'Grunnen til anbefalingen',
  'voices.recommended_to': 'Anbefalt til',
  'voices.wow': 'Det uventede ekstra',
  'voices.comment': 'Et siste ord',
  'voices.second_why': 'Spurt igjen: hvorfor',
  'voices.second_wanted': 'Spurt igjen: hva som bør gjøres',
  'voices.not_closed': 'Det folk har skrevet, vises her når undersøkelsen er lukket.',
  'voices.too_few': 'For få har svart til at det de skrev, kan vises uten å avsløre noen.',
  'voices.second_not_closed': 'Det som blir sagt i andre runde, vises her når den er over.',
  'voices.second_too_few': 'For få har svart i andre runde til at det de skrev, kan vises.',
  'voices.more': '{count, plural, one {Én til er ikke vist her.} other {# til er ikke vist her.}}',
  'colleague.by': 'Foreslått av {name}',
  'colleague.noAddress':
    'Uten e-postadresse: spør kunden om den, opprett kontakten i HubSpot og avvis forslaget.',
  'error.second_round_started.message': 'De er allerede blitt spurt en gang til.',
  'error.second_round_started.action': 'Last inn siden på nytt for å se hvordan det står.',
  'error.second_round_impossible.message':
    'Ingen kan bli spurt en gang til om denne undersøkelsen.',
  'error.second_round_impossible.action': 'Snakk heller med kunden om punktene.',
  'error.suggestion_gone.message': 'Noen har allerede tatt stilling til forslaget.',
  'error.suggestion_gone.action': 'Last inn siden på nytt for å se listen slik den er nå.',
} as const satisfies Record<keyof typeof secondRoundEn, string>;
