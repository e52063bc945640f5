import type { secondRoundEn } from './en.ts';

export const secondRoundDa = {
  'mail.second.subject': 'To korte spørgsmål om vores samarbejde',
  'mail.second.body':
    'Tak, fordi vi måtte spørge dig i vores undersøgelse. Et par emner skiller sig ud, og før vi beslutter noget for {company}, vil jeg gerne forstå dem bedre: hvorfor er det sådan, og hvad bør der gøres?',
  'mail.second.button': 'Besvar spørgsmålene',
  'second.title': 'Hjælp os med at forstå',
  'second.intro':
    'De her emner skilte sig ud, da vi så på alle svar samlet. Et par ord er nok, og du kan springe over, hvad du vil.',
  'second.duration': 'Det tager cirka to minutter. Spørgsmålene er åbne indtil {date}.',
  'second.mode.confidential':
    'Dit navn bliver aldrig vist sammen med det, du skriver. {sender} læser det først, når mindst tre personer har svaret.',
  'second.mode.anonymous':
    'Det, du skriver, bliver gemt uden dit navn og kan ikke føres tilbage til dig. Det bliver vist i blandet rækkefølge, og først når mindst otte personer har svaret. Udelad navne og detaljer, som kun du kender.',
  'second.reason.low_score': 'Samlet vurderer I det lavt i dag.',
  'second.reason.large_gap': 'Samlet ser I det langt fra, hvor det bør være.',
  'second.reason.disagreement': 'I ser forskelligt på det.',
  'second.reason.perception_gap': 'Vi ser anderledes på det, end I gør.',
  'second.reason.drop': 'Det blev vurderet højere i den forrige undersøgelse.',
  'second.submit.note': 'Du kan svare én gang.',
  'second.thanks':
    'Vi har modtaget dine svar. {sender} og teamet læser dem, før de beslutter, hvad der skal gøres.',
  'card.sourceRange': 'Undersøgelse fra {date}, {answers} svar',
  'card.askWhy': 'Spørg hvorfor',
  'card.askWhyText':
    'Disse punkter er lave, langt fra det ønskede eller bliver set forskelligt. Kundens personer kan blive spurgt én gang til: hvorfor er det sådan, og hvad bør der gøres?',
  'card.askWhyTitle': 'Spørg kundens personer hvorfor',
  'card.askWhyPoints': 'Punkter at spørge om, højst tre',
  'card.askWhyNow': 'Send spørgsmålene',
  'card.askWhyDone': 'Spørgsmålene er på vej.',
  'card.stopAsking': 'Afslut spørgsmålene',
  'card.stopAskingText':
    'Linkene holder op med at virke, og mails, der venter, bliver ikke sendt. Det, der allerede er sagt, bliver gemt.',
  'card.stoppedAsking': 'Spørgsmålene er afsluttet.',
  'card.inTheirWords': 'Med deres egne ord',
  'card.colleagues': 'Foreslåede kolleger',
  'card.colleaguesText':
    'Deltagere mener, at disse personer også bør spørges. Ingen får noget, før du godkender.',
  'card.approve': 'Godkend',
  'card.approveTitle': 'Føj personen til virksomheden?',
  'card.approveText':
    'Personen bliver kontakt hos virksomheden i HubSpot, og den næste undersøgelse kan spørge personen efter de samme regler som alle andre. Findes der en kontakt med adressen, bruges den, som den er.',
  'card.approved': 'Personen er nu kontakt hos virksomheden.',
  'card.decline': 'Afvis',
  'card.declineTitle': 'Afvis forslaget?',
  'card.declineText': 'Forslaget bliver fjernet fra listen. Ingen får besked.',
  'card.declined': 'Forslaget er afvist.',
  'second.people.named':
    '{count, plural, one {# person, der har svaret,} other {# personer, der har svaret,}} får én mail. De, der ikke vil have undersøgelser, er undtaget.',
  'second.people.everybody':
    'Alle, der blev inviteret, får én mail, {count, plural, one {# person} other {# personer}}: ingen kan se, hvem der har svaret. De, der ikke vil have undersøgelser, er undtaget.',
  'second.period': 'Spørgsmålene er åbne i {days} dage.',
  'second.open': 'Kundens personer blev spurgt hvorfor {start}. Spørgsmålene er åbne indtil {end}.',
  'second.over': 'Kundens personer blev spurgt hvorfor {start}. Spørgsmålene er afsluttet.',
  'second.answered':
    '{count, plural, =0 {Ingen har svaret endnu.} one {# person har svaret.} other {# personer har svaret.}}',
  'second.noMail':
    'Radar sender ingen mails i denne konto og kan derfor ikke spørge igen: tal med kunden om punkterne.',
  'second.because.low_score': 'Lav i dag',
  'second.because.large_gap': 'Langt fra det ønskede',
  'second.because.disagreement': 'De ser forskelligt på det',
  'second.because.perception_gap': 'Vores team ser anderledes på det',
  'second.because.drop': 'Faldet siden forrige undersøgelse',
  'voices.why': 'Hvorfor',
  'voices.wanted': 'Hvad der bør gøres',
  'voices.recommend_reason': 'Grunden til anbefalingen',
  'voices.recommended_to': 'Anbefalet til',
  'voices.wow': 'Det uventede ekstra',
  'voices.comment': 'Et sidste ord',
  'voices.second_why': 'Spurgt igen: hvorfor',
  'voices.second_wanted': 'Spurgt igen: hvad der bør gøres',
  'voices.not_closed': 'Det, folk har skrevet, vises her, når undersøgelsen er lukket.',
  'voices.too_few': 'For få har svaret til, at det, de skrev, kan vises uden at afsløre nogen.',
  'voices.second_not_closed': 'Det, der bliver sagt i anden runde, vises her, når den er slut.',
  'voices.second_too_few': 'For få har svaret i anden runde til, at det, de skrev, kan vises.',
  'voices.more':
    '{count, plural, one {Én mere er ikke vist her.} other {# flere er ikke vist her.}}',
  'colleague.by': 'Foreslået af {name}',
  'colleague.noAddress':
    'Uden e-mailadresse: spørg kunden om den, opret kontakten i HubSpot, og afvis forslaget.',
  'error.second_round_started.message': 'De er allerede blevet spurgt en gang til.',
  'error.second_round_started.action': 'Genindlæs siden for at se, hvordan det står til.',
  'error.second_round_impossible.message':
    'Ingen kan blive spurgt en gang til om denne undersøgelse.',
  'error.second_round_impossible.action': 'Tal med kunden om punkterne i stedet.',
  'error.suggestion_gone.message': 'Nogen har allerede taget stilling til forslaget.',
  'error.suggestion_gone.action': 'Genindlæs siden for at se listen, som den er nu.',
} as const satisfies Record<keyof typeof secondRoundEn, string>;
