import type { respondentEn } from './en.ts';

export const respondentDe = {
  'survey.title': 'Wie sehen Sie unsere Zusammenarbeit?',
  'survey.title.vendor': 'Wie sehen Sie {company}?',
  'survey.intro':
    '{sender} möchte wissen, was gut läuft und was wir besser machen sollten. Wählen Sie zu jedem Thema, wo wir heute stehen und wo wir stehen sollten.',
  'survey.intro.vendor':
    'Sie bewerten dieselben Themen wie unsere Ansprechpersonen bei {company}. Deren Antworten sehen Sie nicht, und genau darum geht es: Der Vergleich zeigt, wo sich Ihr Bild und das des Kunden unterscheiden.',
  'survey.duration':
    'Es dauert etwa {minutes, plural, one {# Minute} other {# Minuten}}. Lassen Sie aus, was Sie nicht beurteilen können.',
  'survey.closes': 'Die Umfrage ist bis zum {date} geöffnet.',
  'survey.late':
    'Diese Umfrage wurde am {date} geschlossen. Sie können noch antworten, und wir lesen es, aber die Ergebnisse ändern sich nicht.',
  'survey.mode.named.title': 'Ihre Antworten werden mit Ihrem Namen gezeigt',
  'survey.mode.named':
    '{sender} und das Team sehen, wer was geantwortet hat, damit sie auf Sie zukommen können.',
  'survey.mode.confidential.title': 'Ihre Antworten sind vertraulich',
  'survey.mode.confidential':
    'Ihr Name wird nie zusammen mit Ihren Antworten gezeigt. {sender} sieht nur Ergebnisse von mindestens drei Personen zusammen.',
  'survey.mode.anonymous.title': 'Ihre Antworten sind anonym',
  'survey.mode.anonymous':
    'Sie werden ohne Ihren Namen gespeichert und lassen sich nicht zu Ihnen zurückverfolgen. Ergebnisse werden nur für mindestens fünf Personen zusammen gezeigt.',
  'survey.mode.team.title': 'Ihre Antworten ergeben die Sicht Ihres Teams',
  'survey.mode.team':
    'Sie werden zusammen mit denen Ihrer Kolleginnen und Kollegen gezeigt, ohne Namen. Antworten nur Sie, ist die Sicht des Teams die Ihre.',
  'survey.now': 'Wo stehen wir heute?',
  'survey.desired': 'Wo sollten wir stehen?',
  'survey.now.vendor': 'Was meint der Kunde heute?',
  'survey.desired.vendor': 'Was ist möglich?',
  'survey.description.vendor': '{company} liest: „{description}“',
  'survey.scale.low': 'Sehr schlecht',
  'survey.scale.high': 'Ausgezeichnet',
  'survey.noAnswer': 'Weiß nicht',
  'survey.optional': 'freiwillig',
  'survey.section.last': 'Zum Schluss',
  'survey.recommend':
    'Wie wahrscheinlich ist es, dass Sie uns Kollegen oder Geschäftspartnern weiterempfehlen?',
  'survey.recommend.low': 'Sehr unwahrscheinlich',
  'survey.recommend.high': 'Sehr wahrscheinlich',
  'survey.recommendReason': 'Was ist der wichtigste Grund für Ihre Bewertung?',
  'survey.recommended': 'Haben Sie uns in den letzten 12 Monaten tatsächlich weiterempfohlen?',
  'survey.yes': 'Ja',
  'survey.no': 'Nein',
  'survey.recommendedTo': 'Wem, oder bei welcher Gelegenheit?',
  'survey.recommendedTo.hint':
    'Zum Beispiel einem Unternehmen, in einem Netzwerk oder auf einer Veranstaltung. Namen sind nicht nötig.',
  'survey.ease': 'Wie einfach ist es, mit uns zusammenzuarbeiten?',
  'survey.ease.low': 'Sehr schwierig',
  'survey.ease.high': 'Sehr einfach',
  'survey.wow': 'Haben wir Sie einmal positiv überrascht?',
  'survey.wow.hint': 'Mit etwas, das Sie nicht erwartet hatten.',
  'survey.comment': 'Möchten Sie uns noch etwas mitteilen?',
  'survey.submit': 'Antworten senden',
  'survey.submit.note':
    'Sie können einmal antworten. Schauen Sie gern noch einmal darüber, bevor Sie senden.',

  'survey.part': 'Teil {part} von {parts}',
  'survey.progress': '{done} von {total}',
  'survey.progress.label': 'Ihr Fortschritt',
  'survey.progress.words': '{done} von {total} Themen beantwortet',
  'survey.gesture':
    'Drücken Sie auf die Zahl für heute und ziehen Sie sie dorthin, wo wir sein sollten. Zweimal tippen geht auch.',
  'survey.saved': 'Gespeichert',
  'survey.unsaved': 'Noch nicht gespeichert',
  'survey.offline':
    'Es besteht keine Verbindung. Ihre Antworten stehen noch hier: Senden Sie sie, sobald Sie wieder online sind.',
  'survey.draft':
    'Ihre Antworten werden laufend gespeichert. Sie können später mit demselben Link weitermachen, auch auf einem anderen Gerät.',
  'survey.draft.anonymous':
    'Ihre Antworten werden laufend gespeichert, damit Sie später mit demselben Link weitermachen können. Beim Absenden wird dieser Entwurf gelöscht.',
  'survey.draft.restored': 'Willkommen zurück. Ihre bisherigen Antworten sind eingetragen.',
  'survey.prefilled':
    'Ihre Auswahl aus der E-Mail ist eingetragen. Gesendet wird erst, wenn Sie unten auf die Schaltfläche drücken.',
  'survey.confirm':
    'Ihre Auswahl aus der E-Mail ist eingetragen. Sehen Sie sie kurz durch und senden Sie sie dann ab.',
  'survey.section.followups': 'Ein wenig mehr, wenn Sie möchten',
  'survey.followups.intro':
    'Hier sehen Sie Verbesserungsbedarf. Ein paar Worte helfen uns, das Richtige zu tun.',
  'survey.followup.why': 'Woran liegt es?',
  'survey.followup.wanted': 'Was sollte geschehen?',
  'survey.followup.rated': 'Sie haben {now} für heute und {desired} als Ziel gewählt.',
  'survey.followup.ratedNow': 'Sie haben {now} für heute gewählt.',
  'survey.followups.skip': 'Sie können die Felder auch leer lassen und absenden.',
  'survey.colleague': 'Sollten wir noch jemanden bei Ihnen fragen?',
  'survey.colleague.hint': 'Wir schreiben der Person erst, wenn {sender} es sich angesehen hat.',
  'survey.colleague.anonymous': 'Wir halten nicht fest, von wem der Vorschlag kommt.',
  'survey.colleagueName': 'Vor- und Nachname',
  'survey.colleagueEmail': 'E-Mail-Adresse',
  'survey.colleagueRole': 'Rolle oder Aufgabe',

  'survey.errors.title': 'Bitte prüfen Sie Ihre Antworten',
  'survey.errors.intro': 'Es ist nichts verloren: Alle Ihre Eingaben sind noch da.',
  'survey.error.too_long': 'Bitte höchstens {max, number} Zeichen. Jetzt sind es {length, number}.',
  'survey.error.out_of_range': 'Bitte wählen Sie eine Zahl von {min} bis {max}.',
  'survey.error.not_readable': 'Diese Antwort war nicht lesbar. Bitte geben Sie sie noch einmal.',
  'survey.error.empty':
    'Es gibt noch keine Antwort. Bitte beantworten Sie mindestens eine Frage und senden Sie dann.',
  'survey.error.email':
    'Das sieht nicht nach einer E-Mail-Adresse aus. Bitte prüfen Sie sie oder lassen Sie das Feld leer.',

  'thanks.title': 'Vielen Dank!',
  'thanks.body':
    'Ihre Antworten sind angekommen. {sender} und das Team entscheiden damit, was wir zuerst verbessern.',
  'thanks.body.vendor':
    'Ihre Einschätzung ist angekommen. Wenn die Umfrage geschlossen ist, können Sie sie mit der Sicht von {company} vergleichen.',
  'thanks.late':
    'Die Umfrage war bereits geschlossen. Ihre Antworten sind gespeichert und als verspätet markiert; die Ergebnisse ändern sich nicht.',
  'thanks.next':
    'Die Umfrage endet am {date}. Danach sehen sich {sender} und das Team alle Antworten gemeinsam an.',
  'thanks.close': 'Sie können diese Seite jetzt schließen.',

  'message.already_answered.title': 'Sie haben bereits geantwortet',
  'message.already_answered.body':
    'Vielen Dank, Ihre Antworten liegen uns vor. Ein persönlicher Link gilt nur einmal.',
  'message.link_expired.title': 'Diese Umfrage ist beendet',
  'message.link_expired.body':
    'Die Frist ist abgelaufen, wir können keine Antworten mehr annehmen.',
  'message.link_withdrawn.title': 'Dieser Link gilt nicht mehr',
  'message.link_withdrawn.body':
    'Wenn Sie eine neuere E-Mail von uns haben, verwenden Sie bitte den Link darin.',
  'message.link_unknown.title': 'Wir kennen diesen Link nicht',
  'message.link_unknown.body':
    'Prüfen Sie bitte, ob der Link aus der E-Mail vollständig ist, oder klicken Sie dort noch einmal auf die Schaltfläche. Wenn Sie eine neuere E-Mail von uns haben, verwenden Sie bitte den Link darin.',
  'message.wave_closed.title': 'Diese Umfrage ist geschlossen',
  'message.wave_closed.body':
    'Diesmal nehmen wir keine Antworten mehr an. Danke, dass Sie mitmachen wollten.',
  'message.wave_state.title': 'Diese Umfrage ist gerade nicht geöffnet',
  'message.wave_state.body': 'Bitte versuchen Sie es später noch einmal mit Ihrem Link.',
  'message.wave_paused.title': 'Diese Umfrage pausiert',
  'message.wave_paused.body':
    'Sie nimmt gerade keine Antworten an. Ihr Link bleibt gültig: Bitte versuchen Sie es später noch einmal.',
  'message.wave_cancelled.title': 'Diese Umfrage wurde abgesagt',
  'message.wave_cancelled.body': 'Sie müssen nichts tun. Danke, dass Sie helfen wollten.',
  'message.too_large.title': 'Das ist mehr, als wir annehmen können',
  'message.too_large.body': 'Bitte gehen Sie zurück, kürzen Sie etwas und senden Sie noch einmal.',
  'message.too_many_requests.title': 'Einen Moment, bitte',
  'message.too_many_requests.body':
    'Es gab zu viele Anfragen in kurzer Zeit. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  'message.bad_input.title': 'Wir konnten Ihre Antworten nicht lesen',
  'message.bad_input.body':
    'Bitte gehen Sie zurück und senden Sie sie noch einmal. Ihre Eingaben sind noch da.',
  'message.unavailable.title': 'Das hat nicht geklappt',
  'message.unavailable.body':
    'Der Fehler liegt bei uns, und Ihre Antworten sind noch nicht gespeichert. Bitte gehen Sie zurück und senden Sie sie gleich noch einmal.',
  'message.not_found.title': 'Hier gibt es nichts',
  'message.not_found.body': 'Bitte verwenden Sie den Link in Ihrer E-Mail.',

  'optOut.title': 'Keine Umfragen mehr von uns?',
  'optOut.body':
    'Wir senden keine Umfragen mehr an Ihre E-Mail-Adresse. Andere E-Mails von uns sind davon nicht betroffen.',
  'optOut.submit': 'Keine Umfragen mehr',
  'optOut.done.title': 'Sie erhalten keine Umfragen mehr',
  'optOut.done.body': 'Ihre Wahl ist gespeichert und gilt für alle Umfragen von uns.',

  'page.contact': 'Fragen? Schreiben Sie an {sender}:',
} as const satisfies Record<keyof typeof respondentEn, string>;
