import type { secondRoundEn } from './en.ts';

export const secondRoundDe = {
  'mail.second.subject': 'Zwei kurze Fragen zu unserer Zusammenarbeit',
  'mail.second.body':
    'danke, dass wir Sie in unserer Umfrage fragen durften. Einige Themen fallen auf, und bevor wir für {company} etwas entscheiden, möchte ich sie besser verstehen: Woran liegt es, und was sollte geschehen?',
  'mail.second.button': 'Zu den Fragen',
  'second.title': 'Helfen Sie uns zu verstehen',
  'second.intro':
    'Diese Themen sind uns aufgefallen, als wir alle Antworten gemeinsam angesehen haben. Ein paar Worte genügen, und Sie können auslassen, was Sie möchten.',
  'second.duration': 'Es dauert etwa zwei Minuten. Die Fragen sind bis zum {date} offen.',
  'second.mode.confidential':
    'Ihr Name wird nie zusammen mit Ihren Worten gezeigt. {sender} liest sie erst, wenn mindestens drei Personen geantwortet haben.',
  'second.mode.anonymous':
    'Ihre Worte werden ohne Ihren Namen gespeichert und lassen sich nicht zu Ihnen zurückverfolgen. Sie werden in gemischter Reihenfolge gezeigt, und erst wenn mindestens acht Personen geantwortet haben. Lassen Sie Namen und Einzelheiten weg, die nur Sie kennen.',
  'second.reason.low_score': 'Insgesamt bewerten Sie dies heute niedrig.',
  'second.reason.large_gap': 'Insgesamt sehen Sie dies weit von dem entfernt, was sein sollte.',
  'second.reason.disagreement': 'Sie sehen dies untereinander unterschiedlich.',
  'second.reason.perception_gap': 'Wir sehen dies anders als Sie.',
  'second.reason.drop': 'In der vorigen Umfrage wurde dies höher bewertet.',
  'second.submit.note': 'Sie können einmal antworten.',
  'second.thanks':
    'Ihre Antworten sind angekommen. {sender} und das Team lesen sie, bevor sie entscheiden, was geschieht.',
  'card.sourceRange': 'Umfrage vom {date}, {answers} Antworten',
  'card.askWhy': 'Nach dem Warum fragen',
  'card.askWhyText':
    'Diese Punkte sind niedrig, weit vom Gewünschten entfernt oder werden unterschiedlich gesehen. Die Personen des Kunden können noch einmal gefragt werden: Woran liegt es, und was sollte geschehen?',
  'card.askWhyTitle': 'Die Personen des Kunden nach dem Warum fragen',
  'card.askWhyPoints': 'Punkte, nach denen gefragt wird, höchstens drei',
  'card.askWhyNow': 'Fragen senden',
  'card.askWhyDone': 'Die Fragen sind unterwegs.',
  'card.stopAsking': 'Fragen beenden',
  'card.stopAskingText':
    'Die Links funktionieren nicht mehr, und wartende E-Mails werden nicht gesendet. Was bisher gesagt wurde, bleibt.',
  'card.stoppedAsking': 'Die Fragen sind beendet.',
  'card.inTheirWords': 'In ihren eigenen Worten',
  'card.colleagues': 'Vorgeschlagene Kollegen',
  'card.colleaguesText':
    'Befragte meinen, dass auch diese Personen gefragt werden sollten. Niemand wird angeschrieben, bevor Sie zustimmen.',
  'card.approve': 'Zustimmen',
  'card.approveTitle': 'Diese Person zum Unternehmen hinzufügen?',
  'card.approveText':
    'Die Person wird in HubSpot ein Kontakt dieses Unternehmens, und die nächste Umfrage kann sie nach denselben Regeln wie alle fragen. Ein vorhandener Kontakt mit dieser Adresse wird unverändert verwendet.',
  'card.approved': 'Die Person ist jetzt ein Kontakt dieses Unternehmens.',
  'card.decline': 'Ablehnen',
  'card.declineTitle': 'Diesen Vorschlag ablehnen?',
  'card.declineText': 'Der Vorschlag wird von der Liste genommen. Niemand erfährt davon.',
  'card.declined': 'Der Vorschlag wurde abgelehnt.',
  'second.people.named':
    '{count, plural, one {# Person, die geantwortet hat, erhält} other {# Personen, die geantwortet haben, erhalten}} eine E-Mail. Wer keine Umfragen möchte, wird ausgelassen.',
  'second.people.everybody':
    'Alle Eingeladenen erhalten eine E-Mail, {count, plural, one {# Person} other {# Personen}}: Niemand kann erkennen, wer geantwortet hat. Wer keine Umfragen möchte, wird ausgelassen.',
  'second.period': 'Die Fragen sind {days} Tage offen.',
  'second.open':
    'Die Personen des Kunden wurden am {start} nach dem Warum gefragt. Die Fragen sind bis zum {end} offen.',
  'second.over':
    'Die Personen des Kunden wurden am {start} nach dem Warum gefragt. Die Fragen sind beendet.',
  'second.answered':
    '{count, plural, =0 {Noch niemand hat geantwortet.} one {# Person hat geantwortet.} other {# Personen haben geantwortet.}}',
  'second.noMail':
    'Radar versendet in diesem Konto keine E-Mails und kann deshalb nicht noch einmal fragen: Sprechen Sie mit dem Kunden über diese Punkte.',
  'second.because.low_score': 'Heute niedrig',
  'second.because.large_gap': 'Weit vom Gewünschten entfernt',
  'second.because.disagreement': 'Sie sehen es unterschiedlich',
  'second.because.perception_gap': 'Unser Team sieht es anders',
  'second.because.drop': 'Seit der vorigen Umfrage gefallen',
  'voices.why': 'Warum',
  'voices.wanted': 'Was geschehen sollte',
  'voices.recommend_reason': 'Grund für die Weiterempfehlung',
  'voices.recommended_to': 'Weiterempfohlen an',
  'voices.wow': 'Das unerwartete Extra',
  'voices.comment': 'Ein letztes Wort',
  'voices.second_why': 'Noch einmal gefragt: warum',
  'voices.second_wanted': 'Noch einmal gefragt: was geschehen sollte',
  'voices.not_closed': 'Was geschrieben wurde, erscheint hier, sobald die Umfrage geschlossen ist.',
  'voices.too_few':
    'Zu wenige haben geantwortet, um ihre Worte zu zeigen, ohne jemanden preiszugeben.',
  'voices.second_not_closed':
    'Was in der zweiten Runde gesagt wird, erscheint hier, sobald sie beendet ist.',
  'voices.second_too_few':
    'In der zweiten Runde haben zu wenige geantwortet, um ihre Worte zu zeigen.',
  'voices.more':
    '{count, plural, one {Eine weitere Äußerung wird hier nicht gezeigt.} other {# weitere werden hier nicht gezeigt.}}',
  'colleague.by': 'Vorgeschlagen von {name}',
  'colleague.noAddress':
    'Ohne E-Mail-Adresse: Fragen Sie den Kunden danach, legen Sie den Kontakt in HubSpot an und lehnen Sie diesen Vorschlag ab.',
  'error.second_round_started.message': 'Diese Personen wurden bereits ein zweites Mal gefragt.',
  'error.second_round_started.action': 'Laden Sie die Seite neu, um den Stand zu sehen.',
  'error.second_round_impossible.message':
    'Zu dieser Umfrage kann niemand ein zweites Mal gefragt werden.',
  'error.second_round_impossible.action':
    'Sprechen Sie stattdessen mit dem Kunden über diese Punkte.',
  'error.suggestion_gone.message': 'Über diesen Vorschlag hat schon jemand entschieden.',
  'error.suggestion_gone.action':
    'Laden Sie die Seite neu, um die Liste zu sehen, wie sie jetzt ist.',
} as const satisfies Record<keyof typeof secondRoundEn, string>;
