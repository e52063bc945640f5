import type { secondRoundEn } from './en.ts';

export const secondRoundSv = {
  'mail.second.subject': 'Två korta frågor om vårt samarbete',
  'mail.second.body':
    'Tack för att vi fick fråga dig i vår undersökning. Några ämnen sticker ut, och innan vi bestämmer något för {company} vill jag gärna förstå dem bättre: varför är det så, och vad borde göras?',
  'mail.second.button': 'Svara på frågorna',
  'second.title': 'Hjälp oss att förstå',
  'second.intro':
    'De här ämnena stack ut när vi tittade på alla svar tillsammans. Några ord räcker, och du kan hoppa över vad du vill.',
  'second.duration': 'Det tar ungefär två minuter. Frågorna är öppna till den {date}.',
  'second.mode.confidential':
    'Ditt namn visas aldrig tillsammans med det du skriver. {sender} läser det först när minst tre personer har svarat.',
  'second.mode.anonymous':
    'Det du skriver sparas utan ditt namn och kan inte spåras till dig. Det visas i blandad ordning, och först när minst åtta personer har svarat. Utelämna namn och detaljer som bara du känner till.',
  'second.reason.low_score': 'Tillsammans ger ni det här ett lågt betyg i dag.',
  'second.reason.large_gap': 'Tillsammans ser ni det här långt från där det borde vara.',
  'second.reason.disagreement': 'Ni ser olika på det här.',
  'second.reason.perception_gap': 'Vi ser på det här på ett annat sätt än ni.',
  'second.reason.drop': 'Det här fick högre betyg i den förra undersökningen.',
  'second.submit.note': 'Du kan svara en gång.',
  'second.thanks':
    'Vi har tagit emot dina svar. {sender} och teamet läser dem innan de bestämmer vad som ska göras.',
  'card.sourceRange': 'Undersökning från {date}, {answers} svar',
  'card.askWhy': 'Fråga varför',
  'card.askWhyText':
    'De här punkterna är låga, långt från det önskade eller ses olika. Kundens personer kan få frågan en gång till: varför är det så, och vad borde göras?',
  'card.askWhyTitle': 'Fråga kundens personer varför',
  'card.askWhyPoints': 'Punkter att fråga om, högst tre',
  'card.askWhyNow': 'Skicka frågorna',
  'card.askWhyDone': 'Frågorna är på väg.',
  'card.stopAsking': 'Avsluta frågorna',
  'card.stopAskingText':
    'Länkarna slutar fungera och mejl som väntar skickas inte. Det som redan har sagts sparas.',
  'card.stoppedAsking': 'Frågorna är avslutade.',
  'card.inTheirWords': 'Med deras egna ord',
  'card.colleagues': 'Föreslagna kollegor',
  'card.colleaguesText':
    'Deltagare tycker att de här personerna också borde få frågan. Ingen får något innan du godkänner.',
  'card.approve': 'Godkänn',
  'card.approveTitle': 'Lägga till personen i företaget?',
  'card.approveText':
    'Personen blir kontakt hos företaget i HubSpot, och nästa undersökning kan fråga enligt samma regler som för alla andra. Finns det redan en kontakt med adressen används den som den är.',
  'card.approved': 'Personen är nu kontakt hos företaget.',
  'card.decline': 'Avböj',
  'card.declineTitle': 'Avböja förslaget?',
  'card.declineText': 'Förslaget tas bort från listan. Ingen får veta det.',
  'card.declined': 'Förslaget är avböjt.',
  'second.people.named':
    '{count, plural, one {# person som har svarat} other {# personer som har svarat}} får ett mejl. De som inte vill ha undersökningar undantas.',
  'second.people.everybody':
    'Alla som bjöds in får ett mejl, {count, plural, one {# person} other {# personer}}: ingen kan se vem som har svarat. De som inte vill ha undersökningar undantas.',
  'second.period': 'Frågorna är öppna i {days} dagar.',
  'second.open':
    'Kundens personer fick frågan varför den {start}. Frågorna är öppna till den {end}.',
  'second.over': 'Kundens personer fick frågan varför den {start}. Frågorna är avslutade.',
  'second.answered':
    '{count, plural, =0 {Ingen har svarat ännu.} one {# person har svarat.} other {# personer har svarat.}}',
  'second.noMail':
    'Radar skickar inga mejl i det här kontot och kan därför inte fråga igen: prata med kunden om punkterna.',
  'second.because.low_score': 'Låg i dag',
  'second.because.large_gap': 'Långt från det önskade',
  'second.because.disagreement': 'De ser olika på det',
  'second.because.perception_gap': 'Vårt team ser annorlunda på det',
  'second.because.drop': 'Har fallit sedan förra undersökningen',
  'voices.why': 'Varför',
  'voices.wanted': 'Vad som borde göras',
  'voices.recommend_reason': 'Skälet till rekommendationen',
  'voices.recommended_to': 'Rekommenderat till',
  'voices.wow': 'Det oväntade extra',
  'voices.comment': 'Ett sista ord',
  'voices.second_why': 'Frågat igen: varför',
  'voices.second_wanted': 'Frågat igen: vad som borde göras',
  'voices.not_closed': 'Det som har skrivits visas här när undersökningen har stängt.',
  'voices.too_few':
    'För få har svarat för att det de skrev ska kunna visas utan att avslöja någon.',
  'voices.second_not_closed': 'Det som sägs i andra rundan visas här när den är slut.',
  'voices.second_too_few': 'För få har svarat i andra rundan för att det de skrev ska kunna visas.',
  'voices.more': '{count, plural, one {En till visas inte här.} other {# till visas inte här.}}',
  'colleague.by': 'Föreslagen av {name}',
  'colleague.noAddress':
    'Utan e-postadress: fråga kunden om den, lägg till kontakten i HubSpot och avböj förslaget.',
  'error.second_round_started.message': 'De har redan fått frågan en gång till.',
  'error.second_round_started.action': 'Ladda om sidan för att se hur det står till.',
  'error.second_round_impossible.message':
    'Ingen kan få frågan en gång till om den här undersökningen.',
  'error.second_round_impossible.action': 'Prata i stället med kunden om punkterna.',
  'error.suggestion_gone.message': 'Någon har redan tagit ställning till förslaget.',
  'error.suggestion_gone.action': 'Ladda om sidan för att se listan som den är nu.',
} as const satisfies Record<keyof typeof secondRoundEn, string>;
