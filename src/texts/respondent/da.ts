import type { respondentEn } from './en.ts';

export const respondentDa = {
  'survey.title': 'Hvordan ser du på vores samarbejde?',
  'survey.title.vendor': 'Hvordan ser du på {company}?',
  'survey.intro':
    '{sender} vil gerne vide, hvad der fungerer godt, og hvad vi bør gøre bedre. Vælg for hvert emne, hvor vi er i dag, og hvor vi bør være.',
  'survey.intro.vendor':
    'Du vurderer de samme emner som dem, vi samarbejder med hos {company}. Du ser ikke deres svar, og det er hele pointen: Sammenligningen viser, hvor dit billede og deres er forskellige.',
  'survey.duration':
    'Det tager cirka {minutes, plural, one {# minut} other {# minutter}}. Spring over, hvad du ikke kan vurdere.',
  'survey.closes': 'Undersøgelsen er åben indtil {date}.',
  'survey.late':
    'Undersøgelsen lukkede {date}. Du kan stadig svare, og vi læser det, men resultaterne ændrer sig ikke.',
  'survey.mode.named.title': 'Dine svar bliver vist med dit navn',
  'survey.mode.named':
    '{sender} og teamet kan se, hvem der har svaret hvad, så de kan vende tilbage til dig.',
  'survey.mode.confidential.title': 'Dine svar er fortrolige',
  'survey.mode.confidential':
    'Dit navn bliver aldrig vist sammen med dine svar. {sender} ser kun resultater fra mindst tre personer samlet.',
  'survey.mode.anonymous.title': 'Dine svar er anonyme',
  'survey.mode.anonymous':
    'De bliver gemt uden dit navn og kan ikke føres tilbage til dig. Resultater bliver kun vist for mindst fem personer samlet.',
  'survey.mode.team.title': 'Dine svar bliver til jeres syn på sagen',
  'survey.mode.team':
    'De bliver vist samlet med dine kollegers svar, uden navne. Er du den eneste, der svarer, er teamets syn dit.',
  'survey.now': 'Hvor er vi i dag?',
  'survey.desired': 'Hvor bør vi være?',
  'survey.now.vendor': 'Hvad mener de i dag?',
  'survey.desired.vendor': 'Hvor ser du potentialet?',
  'survey.description.vendor': '{company} læser: »{description}«',
  'survey.scale.low': 'Meget dårligt',
  'survey.scale.high': 'Fremragende',
  'survey.noAnswer': 'Ved ikke',
  'survey.optional': 'valgfrit',
  'survey.section.last': 'Inden du slutter',
  'survey.recommend':
    'Hvor sandsynligt er det, at du vil anbefale os til en kollega eller forretningsforbindelse?',
  'survey.recommend.low': 'Slet ikke sandsynligt',
  'survey.recommend.high': 'Yderst sandsynligt',
  'survey.recommendReason': 'Hvad er den vigtigste grund til dit svar?',
  'survey.recommended': 'Har du faktisk anbefalet os inden for de seneste 12 måneder?',
  'survey.yes': 'Ja',
  'survey.no': 'Nej',
  'survey.recommendedTo': 'Til hvem, eller i hvilken sammenhæng?',
  'survey.recommendedTo.hint':
    'For eksempel en virksomhed, et netværk eller et arrangement. Navne er ikke nødvendige.',
  'survey.ease': 'Hvor let er det at arbejde sammen med os?',
  'survey.ease.low': 'Meget svært',
  'survey.ease.high': 'Meget let',
  'survey.wow': 'Har vi overrasket dig positivt?',
  'survey.wow.hint': 'Noget ekstra, som du ikke havde ventet.',
  'survey.comment': 'Er der andet, du gerne vil fortælle os?',
  'survey.submit': 'Send mine svar',
  'survey.submit.note': 'Du kan svare én gang, så kig gerne svarene igennem, før du sender.',

  'survey.part': 'Del {part} af {parts}',
  'survey.progress': '{done} af {total}',
  'survey.progress.label': 'Hvor langt du er',
  'survey.progress.words': '{done} af {total} emner besvaret',
  'survey.gesture':
    'Tryk på tallet for i dag, og træk det hen til, hvor vi bør være. To tryk gør det samme.',
  'survey.saved': 'Gemt',
  'survey.unsaved': 'Ikke gemt endnu',
  'survey.offline':
    'Der er ingen forbindelse. Dine svar står her stadig: Send dem, når du er på nettet igen.',
  'survey.draft':
    'Dine svar bliver gemt undervejs. Du kan fortsætte senere, også på en anden enhed, med det samme link.',
  'survey.draft.anonymous':
    'Dine svar bliver gemt undervejs, så du kan fortsætte senere med det samme link. Kladden bliver slettet, når du sender.',
  'survey.draft.restored': 'Velkommen tilbage. Dine svar indtil nu er udfyldt.',
  'survey.prefilled':
    'Dit valg fra e-mailen er udfyldt. Intet bliver sendt, før du trykker på knappen nederst.',
  'survey.confirm': 'Dit valg fra e-mailen er udfyldt. Se det igennem, og send så.',
  'survey.section.followups': 'Lidt mere, hvis du har lyst',
  'survey.followups.intro':
    'Her ser du noget, der kan blive bedre. Et par ord hjælper os med at gøre det rigtige.',
  'survey.followup.why': 'Hvad er grunden?',
  'survey.followup.wanted': 'Hvad bør der gøres?',
  'survey.followup.rated': 'Du valgte {now} for i dag og {desired} som mål.',
  'survey.followup.ratedNow': 'Du valgte {now} for i dag.',
  'survey.followups.skip': 'Du kan også lade felterne stå tomme og sende.',
  'survey.colleague': 'Er der en kollega, vi også bør spørge?',
  'survey.colleague.hint': 'Vi skriver først til vedkommende, når {sender} har set på det.',
  'survey.colleague.anonymous': 'Vi noterer ikke, hvem forslaget kommer fra.',
  'survey.colleagueName': 'Navn',
  'survey.colleagueEmail': 'E-mailadresse',
  'survey.colleagueRole': 'Rolle eller opgave',

  'survey.errors.title': 'Se dine svar igennem',
  'survey.errors.intro': 'Intet er gået tabt: Alt, hvad du har udfyldt, står her stadig.',
  'survey.error.too_long': 'Brug højst {max, number} tegn. Der er {length, number} lige nu.',
  'survey.error.out_of_range': 'Vælg et tal fra {min} til {max}.',
  'survey.error.not_readable': 'Vi kunne ikke læse svaret. Giv det gerne igen.',
  'survey.error.empty': 'Der er ingen svar endnu. Besvar mindst ét spørgsmål, og send så.',
  'survey.error.email': 'Det ligner ikke en e-mailadresse. Ret den, eller lad feltet stå tomt.',

  'thanks.title': 'Tak for dine svar!',
  'thanks.body':
    'Vi har modtaget dine svar. {sender} og teamet bruger dem til at vælge, hvad vi skal gøre bedre først.',
  'thanks.body.vendor':
    'Vi har modtaget din vurdering. Når undersøgelsen lukker, kan du sammenligne den med, hvordan {company} ser på det.',
  'thanks.late':
    'Undersøgelsen var allerede lukket. Dine svar er gemt og markeret som sene; resultaterne ændrer sig ikke.',
  'thanks.next':
    'Undersøgelsen lukker {date}. Derefter ser {sender} og teamet på alle svar samlet.',
  'thanks.close': 'Du kan lukke siden nu.',

  'message.already_answered.title': 'Du har allerede svaret',
  'message.already_answered.body':
    'Tak, vi har dine svar. Et personligt link kan kun bruges én gang.',
  'message.link_expired.title': 'Undersøgelsen er slut',
  'message.link_expired.body': 'Fristen er udløbet, og vi kan ikke længere tage imod svar.',
  'message.link_withdrawn.title': 'Linket gælder ikke længere',
  'message.link_withdrawn.body': 'Har du fået en nyere e-mail fra os, så brug linket i den.',
  'message.link_unknown.title': 'Vi kender ikke dette link',
  'message.link_unknown.body':
    'Tjek, at du har fået hele linket med fra e-mailen, eller brug knappen i e-mailen igen. Har du fået en nyere e-mail fra os, så brug linket i den.',
  'message.wave_closed.title': 'Undersøgelsen er lukket',
  'message.wave_closed.body':
    'Vi tager ikke imod flere svar denne gang. Tak, fordi du ville hjælpe.',
  'message.wave_state.title': 'Undersøgelsen er ikke åben lige nu',
  'message.wave_state.body': 'Prøv dit link igen senere.',
  'message.wave_paused.title': 'Undersøgelsen er på pause',
  'message.wave_paused.body':
    'Den tager ikke imod svar lige nu. Dit link gælder stadig: prøv det igen senere.',
  'message.wave_cancelled.title': 'Undersøgelsen er aflyst',
  'message.wave_cancelled.body': 'Du behøver ikke gøre noget. Tak, fordi du ville hjælpe.',
  'message.too_large.title': 'Det er mere, end vi kan tage imod',
  'message.too_large.body': 'Gå tilbage, skriv lidt kortere, og send igen.',
  'message.too_many_requests.title': 'Et øjeblik',
  'message.too_many_requests.body':
    'Der kom for mange forespørgsler på kort tid. Vent et minut, og prøv igen.',
  'message.bad_input.title': 'Vi kunne ikke læse dine svar',
  'message.bad_input.body': 'Gå tilbage, og send dem igen. Det, du har udfyldt, står der stadig.',
  'message.unavailable.title': 'Det lykkedes ikke',
  'message.unavailable.body':
    'Fejlen er vores, og dine svar er ikke gemt endnu. Gå tilbage, og send dem igen om lidt.',
  'message.not_found.title': 'Her er ikke noget',
  'message.not_found.body': 'Brug linket i din e-mail.',

  'optOut.title': 'Ingen flere undersøgelser fra os?',
  'optOut.body':
    'Vi holder op med at sende undersøgelser til din e-mailadresse. Det ændrer ikke på andre e-mails fra os.',
  'optOut.submit': 'Stop undersøgelserne',
  'optOut.done.title': 'Du får ikke flere undersøgelser',
  'optOut.done.body': 'Dit valg er gemt og gælder alle undersøgelser fra os.',

  'page.contact': 'Har du spørgsmål? Skriv til {sender}:',
} as const satisfies Record<keyof typeof respondentEn, string>;
