import type { respondentEn } from './en.ts';

export const respondentSv = {
  'survey.title': 'Hur ser du på vårt samarbete?',
  'survey.title.vendor': 'Hur ser du på {company}?',
  'survey.intro':
    '{sender} vill gärna veta vad som fungerar bra och vad vi borde göra bättre. Välj för varje ämne var vi är i dag och var vi borde vara.',
  'survey.intro.vendor':
    'Du bedömer samma ämnen som de personer vi samarbetar med på {company}. Du ser inte deras svar, och det är själva poängen: jämförelsen visar var din bild och deras skiljer sig åt.',
  'survey.duration':
    'Det tar ungefär {minutes, plural, one {# minut} other {# minuter}}. Hoppa över det du inte kan bedöma.',
  'survey.closes': 'Undersökningen är öppen till den {date}.',
  'survey.late':
    'Undersökningen stängde den {date}. Du kan fortfarande svara och vi läser det, men resultaten ändras inte.',
  'survey.mode.named.title': 'Dina svar visas med ditt namn',
  'survey.mode.named':
    '{sender} och teamet kan se vem som har svarat vad, så att de kan återkomma till dig.',
  'survey.mode.confidential.title': 'Dina svar är konfidentiella',
  'survey.mode.confidential':
    'Ditt namn visas aldrig tillsammans med dina svar. {sender} ser bara resultat från minst tre personer tillsammans.',
  'survey.mode.anonymous.title': 'Dina svar är anonyma',
  'survey.mode.anonymous':
    'De sparas utan ditt namn och kan inte spåras till dig. Resultat visas bara för minst fem personer tillsammans.',
  'survey.mode.team.title': 'Dina svar blir teamets bild',
  'survey.mode.team':
    'De visas tillsammans med dina kollegers svar, utan namn. Om du är den enda som svarar är teamets bild din.',
  'survey.now': 'Var är vi i dag?',
  'survey.desired': 'Var borde vi vara?',
  'survey.now.vendor': 'Hur ser de på det i dag?',
  'survey.desired.vendor': 'Var ser du potentialen?',
  'survey.description.vendor': '{company} läser: ”{description}”',
  'survey.scale.low': 'Mycket dåligt',
  'survey.scale.high': 'Utmärkt',
  'survey.noAnswer': 'Vet inte',
  'survey.optional': 'frivilligt',
  'survey.section.last': 'Innan du är klar',
  'survey.recommend':
    'Hur troligt är det att du skulle rekommendera oss till en kollega eller affärskontakt?',
  'survey.recommend.low': 'Inte alls troligt',
  'survey.recommend.high': 'Mycket troligt',
  'survey.recommendReason': 'Vad är det viktigaste skälet till ditt svar?',
  'survey.recommended': 'Har du faktiskt rekommenderat oss under de senaste 12 månaderna?',
  'survey.yes': 'Ja',
  'survey.no': 'Nej',
  'survey.recommendedTo': 'Till vem, eller i vilket sammanhang?',
  'survey.recommendedTo.hint':
    'Till exempel ett företag, ett nätverk eller ett evenemang. Namn behövs inte.',
  'survey.ease': 'Hur enkelt är det att samarbeta med oss?',
  'survey.ease.low': 'Mycket svårt',
  'survey.ease.high': 'Mycket enkelt',
  'survey.wow': 'Har vi överraskat dig positivt?',
  'survey.wow.hint': 'Något extra som du inte hade väntat dig.',
  'survey.comment': 'Är det något mer du vill berätta för oss?',
  'survey.submit': 'Skicka mina svar',
  'survey.submit.note': 'Du kan svara en gång, så ta gärna en sista titt innan du skickar.',

  'survey.part': 'Del {part} av {parts}',
  'survey.progress': '{done} av {total}',
  'survey.progress.label': 'Hur långt du har kommit',
  'survey.progress.words': '{done} av {total} ämnen besvarade',
  'survey.gesture':
    'Tryck på siffran för i dag och dra den dit vi borde vara. Två tryck gör samma sak.',
  'survey.saved': 'Sparat',
  'survey.unsaved': 'Inte sparat ännu',
  'survey.offline':
    'Det finns ingen anslutning. Dina svar står kvar här: skicka dem när du är uppkopplad igen.',
  'survey.draft':
    'Dina svar sparas efter hand. Du kan fortsätta senare, även på en annan enhet, med samma länk.',
  'survey.draft.anonymous':
    'Dina svar sparas efter hand, så att du kan fortsätta senare med samma länk. Utkastet raderas när du skickar.',
  'survey.draft.restored': 'Välkommen tillbaka. Dina svar hittills är ifyllda.',
  'survey.prefilled':
    'Ditt val från mejlet är ifyllt. Inget skickas förrän du trycker på knappen längst ner.',
  'survey.confirm': 'Ditt val från mejlet är ifyllt. Titta igenom det och skicka sedan.',
  'survey.section.followups': 'Lite mer, om du vill',
  'survey.followups.intro':
    'Här ser du något som kan bli bättre. Några ord hjälper oss att göra rätt saker.',
  'survey.followup.why': 'Vad är orsaken?',
  'survey.followup.wanted': 'Vad bör göras?',
  'survey.followup.rated': 'Du valde {now} för i dag och {desired} som mål.',
  'survey.followup.ratedNow': 'Du valde {now} för i dag.',
  'survey.followups.skip': 'Du kan också lämna fälten tomma och skicka.',
  'survey.colleague': 'Finns det en kollega som vi också borde fråga?',
  'survey.colleague.hint': 'Vi skriver till personen först när {sender} har tittat på det.',
  'survey.colleague.anonymous': 'Vi noterar inte vem förslaget kommer från.',
  'survey.colleagueName': 'Namn',
  'survey.colleagueEmail': 'E-postadress',
  'survey.colleagueRole': 'Roll eller uppgift',

  'survey.errors.title': 'Se över dina svar',
  'survey.errors.intro': 'Inget har gått förlorat: allt du har fyllt i finns kvar här.',
  'survey.error.too_long': 'Använd högst {max, number} tecken. Nu är det {length, number}.',
  'survey.error.out_of_range': 'Välj ett tal från {min} till {max}.',
  'survey.error.not_readable': 'Vi kunde inte läsa svaret. Ange det gärna igen.',
  'survey.error.empty': 'Det finns inga svar än. Svara på minst en fråga och skicka sedan.',
  'survey.error.email':
    'Det här ser inte ut som en e-postadress. Rätta den eller lämna fältet tomt.',

  'thanks.title': 'Tack för dina svar!',
  'thanks.body':
    'Vi har tagit emot dina svar. {sender} och teamet använder dem för att välja vad vi ska förbättra först.',
  'thanks.body.vendor':
    'Vi har tagit emot din bedömning. När undersökningen stänger kan du jämföra den med hur {company} ser på saken.',
  'thanks.late':
    'Undersökningen var redan stängd. Dina svar är sparade och markerade som sena; resultaten ändras inte.',
  'thanks.next':
    'Undersökningen stänger den {date}. Därefter går {sender} och teamet igenom alla svar tillsammans.',
  'thanks.close': 'Du kan stänga sidan nu.',

  'message.already_answered.title': 'Du har redan svarat',
  'message.already_answered.body':
    'Tack, vi har dina svar. En personlig länk går bara att använda en gång.',
  'message.link_expired.title': 'Undersökningen är avslutad',
  'message.link_expired.body': 'Svarstiden har gått ut och vi kan inte längre ta emot svar.',
  'message.link_withdrawn.title': 'Länken gäller inte längre',
  'message.link_withdrawn.body': 'Om du har fått ett nyare mejl från oss, använd länken i det.',
  'message.link_unknown.title': 'Vi känner inte igen länken',
  'message.link_unknown.body':
    'Kontrollera att du fick med hela länken från mejlet, eller använd knappen i mejlet igen. Om du har fått ett nyare mejl från oss, använd länken i det.',
  'message.wave_closed.title': 'Undersökningen är stängd',
  'message.wave_closed.body':
    'Vi tar inte emot fler svar den här gången. Tack för att du ville hjälpa till.',
  'message.wave_state.title': 'Undersökningen är inte öppen just nu',
  'message.wave_state.body': 'Prova din länk igen senare.',
  'message.wave_paused.title': 'Undersökningen är pausad',
  'message.wave_paused.body':
    'Den tar inte emot svar just nu. Din länk gäller fortfarande: prova den igen senare.',
  'message.wave_cancelled.title': 'Undersökningen är inställd',
  'message.wave_cancelled.body': 'Du behöver inte göra något. Tack för att du ville hjälpa till.',
  'message.too_large.title': 'Det är mer än vi kan ta emot',
  'message.too_large.body': 'Gå tillbaka, skriv lite kortare och skicka igen.',
  'message.too_many_requests.title': 'Ett ögonblick',
  'message.too_many_requests.body':
    'Det kom för många förfrågningar på kort tid. Vänta en minut och försök igen.',
  'message.bad_input.title': 'Vi kunde inte läsa dina svar',
  'message.bad_input.body': 'Gå tillbaka och skicka dem igen. Det du har fyllt i finns kvar.',
  'message.unavailable.title': 'Det gick inte',
  'message.unavailable.body':
    'Felet är vårt, och dina svar är inte sparade än. Gå tillbaka och skicka dem igen om en stund.',
  'message.not_found.title': 'Här finns ingenting',
  'message.not_found.body': 'Använd länken i ditt mejl.',

  'optOut.title': 'Inga fler undersökningar från oss?',
  'optOut.body':
    'Vi slutar skicka undersökningar till din e-postadress. Det påverkar inte andra mejl från oss.',
  'optOut.submit': 'Stoppa undersökningarna',
  'optOut.done.title': 'Du får inga fler undersökningar',
  'optOut.done.body': 'Ditt val är sparat och gäller alla undersökningar från oss.',

  'page.contact': 'Har du frågor? Skriv till {sender}:',
} as const satisfies Record<keyof typeof respondentEn, string>;
