import type { respondentEn } from './en.ts';

export const respondentNb = {
  'survey.title': 'Hvordan opplever du samarbeidet vårt?',
  'survey.title.vendor': 'Hvordan ser du på {company}?',
  'survey.intro':
    '{sender} vil gjerne vite hva som fungerer godt, og hva vi bør gjøre bedre. Velg for hvert tema hvor vi er i dag, og hvor vi bør være.',
  'survey.intro.vendor':
    'Du vurderer de samme temaene som dem vi samarbeider med hos {company}. Du ser ikke svarene deres, og det er hele poenget: Sammenligningen viser hvor ditt bilde og deres er forskjellige.',
  'survey.duration':
    'Det tar omtrent {minutes, plural, one {# minutt} other {# minutter}}. Hopp over det du ikke kan vurdere.',
  'survey.closes': 'Undersøkelsen er åpen til {date}.',
  'survey.late':
    'Undersøkelsen ble lukket {date}. Du kan fortsatt svare, og vi leser det, men resultatene endres ikke.',
  'survey.mode.named.title': 'Svarene dine vises med navnet ditt',
  'survey.mode.named':
    '{sender} og teamet kan se hvem som har svart hva, slik at de kan følge opp med deg.',
  'survey.mode.confidential.title': 'Svarene dine er fortrolige',
  'survey.mode.confidential':
    'Navnet ditt vises aldri sammen med svarene dine. {sender} ser bare resultater fra minst tre personer samlet.',
  'survey.mode.anonymous.title': 'Svarene dine er anonyme',
  'survey.mode.anonymous':
    'De lagres uten navnet ditt og kan ikke spores tilbake til deg. Resultater vises bare for minst fem personer samlet.',
  'survey.mode.team.title': 'Svarene dine blir til teamets syn',
  'survey.mode.team':
    'De vises samlet med svarene fra kollegene dine, uten navn. Er du den eneste som svarer, er teamets syn ditt.',
  'survey.now': 'Hvor er vi i dag?',
  'survey.desired': 'Hvor bør vi være?',
  'survey.now.vendor': 'Hva mener de i dag?',
  'survey.desired.vendor': 'Hvor ser du potensialet?',
  'survey.description.vendor': '{company} leser: «{description}»',
  'survey.scale.low': 'Svært dårlig',
  'survey.scale.high': 'Utmerket',
  'survey.noAnswer': 'Vet ikke',
  'survey.optional': 'valgfritt',
  'survey.section.last': 'Helt til slutt',
  'survey.recommend':
    'Hvor sannsynlig er det at du vil anbefale oss til en kollega eller forretningsforbindelse?',
  'survey.recommend.low': 'Ikke sannsynlig i det hele tatt',
  'survey.recommend.high': 'Svært sannsynlig',
  'survey.recommendReason': 'Hva er den viktigste grunnen til svaret ditt?',
  'survey.recommended': 'Har du faktisk anbefalt oss i løpet av de siste 12 månedene?',
  'survey.yes': 'Ja',
  'survey.no': 'Nei',
  'survey.recommendedTo': 'Til hvem, eller i hvilken sammenheng?',
  'survey.recommendedTo.hint':
    'For eksempel en bedrift, et nettverk eller et arrangement. Navn er ikke nødvendig.',
  'survey.ease': 'Hvor enkelt er det å samarbeide med oss?',
  'survey.ease.low': 'Svært vanskelig',
  'survey.ease.high': 'Svært enkelt',
  'survey.wow': 'Har vi overrasket deg på en god måte?',
  'survey.wow.hint': 'Noe ekstra som du ikke hadde ventet.',
  'survey.comment': 'Er det noe annet du vil fortelle oss?',
  'survey.submit': 'Send svarene mine',
  'survey.submit.note': 'Du kan svare én gang, så ta gjerne en siste titt før du sender.',

  'survey.part': 'Del {part} av {parts}',
  'survey.progress': '{done} av {total}',
  'survey.progress.label': 'Hvor langt du er kommet',
  'survey.progress.words': '{done} av {total} temaer besvart',
  'survey.gesture':
    'Trykk på tallet for i dag og dra det dit vi bør være. To trykk gjør det samme.',
  'survey.saved': 'Lagret',
  'survey.unsaved': 'Ikke lagret ennå',
  'survey.offline':
    'Det er ingen forbindelse. Svarene dine står her fortsatt: Send dem når du er på nett igjen.',
  'survey.draft':
    'Svarene dine lagres underveis. Du kan fortsette senere, også på en annen enhet, med den samme lenken.',
  'survey.draft.anonymous':
    'Svarene dine lagres underveis, så du kan fortsette senere med den samme lenken. Kladden slettes når du sender.',
  'survey.draft.restored': 'Velkommen tilbake. Svarene dine så langt er fylt inn.',
  'survey.prefilled':
    'Valget ditt fra e-posten er fylt inn. Ingenting blir sendt før du trykker på knappen nederst.',
  'survey.confirm': 'Valget ditt fra e-posten er fylt inn. Se over det, og send.',
  'survey.section.followups': 'Litt mer, hvis du vil',
  'survey.followups.intro':
    'Her ser du noe som kan bli bedre. Noen få ord hjelper oss å gjøre det riktige.',
  'survey.followup.why': 'Hva er grunnen?',
  'survey.followup.wanted': 'Hva bør gjøres?',
  'survey.followup.rated': 'Du valgte {now} for i dag og {desired} som mål.',
  'survey.followup.ratedNow': 'Du valgte {now} for i dag.',
  'survey.followups.skip': 'Du kan også la feltene stå tomme og sende.',
  'survey.colleague': 'Er det en kollega vi også bør spørre?',
  'survey.colleague.hint': 'Vi skriver først til vedkommende når {sender} har sett på det.',
  'survey.colleague.anonymous': 'Vi noterer ikke hvem forslaget kommer fra.',
  'survey.colleagueName': 'Navn',
  'survey.colleagueEmail': 'E-postadresse',
  'survey.colleagueRole': 'Rolle eller oppgave',

  'survey.errors.title': 'Se gjennom svarene dine',
  'survey.errors.intro': 'Ingenting er gått tapt: Alt du har fylt ut, står her fortsatt.',
  'survey.error.too_long': 'Bruk høyst {max, number} tegn. Det er {length, number} akkurat nå.',
  'survey.error.out_of_range': 'Velg et tall fra {min} til {max}.',
  'survey.error.not_readable': 'Vi kunne ikke lese svaret. Gi det gjerne på nytt.',
  'survey.error.empty': 'Det er ingen svar ennå. Svar på minst ett spørsmål, og send deretter.',
  'survey.error.email':
    'Dette ser ikke ut som en e-postadresse. Rett den, eller la feltet stå tomt.',

  'thanks.title': 'Takk for svarene!',
  'thanks.body':
    'Vi har mottatt svarene dine. {sender} og teamet bruker dem til å velge hva vi skal forbedre først.',
  'thanks.body.vendor':
    'Vi har mottatt vurderingen din. Når undersøkelsen lukkes, kan du sammenligne den med hvordan {company} ser på det.',
  'thanks.late':
    'Undersøkelsen var allerede lukket. Svarene dine er lagret og merket som sene; resultatene endres ikke.',
  'thanks.next':
    'Undersøkelsen lukkes {date}. Deretter ser {sender} og teamet på alle svarene samlet.',
  'thanks.close': 'Du kan lukke siden nå.',

  'message.already_answered.title': 'Du har allerede svart',
  'message.already_answered.body':
    'Takk, vi har svarene dine. En personlig lenke kan bare brukes én gang.',
  'message.link_expired.title': 'Undersøkelsen er avsluttet',
  'message.link_expired.body': 'Fristen er gått ut, og vi kan ikke lenger ta imot svar.',
  'message.link_withdrawn.title': 'Lenken gjelder ikke lenger',
  'message.link_withdrawn.body': 'Har du fått en nyere e-post fra oss, bruker du lenken i den.',
  'message.link_unknown.title': 'Vi kjenner ikke denne lenken',
  'message.link_unknown.body':
    'Sjekk at du har fått med hele lenken fra e-posten, eller bruk knappen i e-posten på nytt. Har du fått en nyere e-post fra oss, bruker du lenken i den.',
  'message.wave_closed.title': 'Undersøkelsen er lukket',
  'message.wave_closed.body':
    'Vi tar ikke imot flere svar denne gangen. Takk for at du ville bidra.',
  'message.wave_state.title': 'Undersøkelsen er ikke åpen akkurat nå',
  'message.wave_state.body': 'Prøv lenken din igjen senere.',
  'message.wave_paused.title': 'Undersøkelsen er satt på pause',
  'message.wave_paused.body':
    'Den tar ikke imot svar akkurat nå. Lenken din gjelder fortsatt: prøv den igjen senere.',
  'message.wave_cancelled.title': 'Undersøkelsen er avlyst',
  'message.wave_cancelled.body': 'Du trenger ikke gjøre noe. Takk for at du ville hjelpe.',
  'message.too_large.title': 'Dette er mer enn vi kan ta imot',
  'message.too_large.body': 'Gå tilbake, skriv litt kortere, og send på nytt.',
  'message.too_many_requests.title': 'Et øyeblikk',
  'message.too_many_requests.body':
    'Det kom for mange forespørsler på kort tid. Vent et minutt, og prøv igjen.',
  'message.bad_input.title': 'Vi kunne ikke lese svarene dine',
  'message.bad_input.body':
    'Gå tilbake, og send dem på nytt. Det du har fylt ut, står der fortsatt.',
  'message.unavailable.title': 'Det gikk ikke',
  'message.unavailable.body':
    'Feilen er vår, og svarene dine er ikke lagret ennå. Gå tilbake, og send dem på nytt om litt.',
  'message.not_found.title': 'Her er det ingenting',
  'message.not_found.body': 'Bruk lenken i e-posten din.',

  'optOut.title': 'Ingen flere undersøkelser fra oss?',
  'optOut.body':
    'Vi slutter å sende undersøkelser til e-postadressen din. Det påvirker ikke andre e-poster fra oss.',
  'optOut.submit': 'Stopp undersøkelsene',
  'optOut.done.title': 'Du får ingen flere undersøkelser',
  'optOut.done.body': 'Valget ditt er lagret og gjelder alle undersøkelser fra oss.',

  'page.contact': 'Har du spørsmål? Skriv til {sender}:',
} as const satisfies Record<keyof typeof respondentEn, string>;
