import type { cardEn } from './en.ts';

export const cardDe = {
  'card.health': 'Gesundheit',
  'card.healthScale': 'Wert (0–100)',
  'card.provisional': 'Vorläufig',
  'card.provisionalText':
    'Die Umfrage läuft noch. Diese Zahlen können sich ändern, bis sie schließt.',
  'card.thinData': 'Dünne Datenlage',
  'card.emptyTitle': 'Noch keine Werte',
  'card.emptyText':
    'Gesundheit, Lücken und Prioritäten erscheinen hier, sobald eine Umfrage geschlossen ist.',
  'card.writeProblem': 'HubSpot hat die neuesten Werte nicht übernommen',
  'card.hubspotMessage': "Meldung von HubSpot: „'{message}'“",
  'card.risk': 'Abwanderungsrisiko',
  'card.figuresExplained': 'Was die Zahlen bedeuten',
  'card.radarPicture': 'Heute und gewünscht',
  'card.points': 'Messpunkte',
  'card.point': 'Punkt',
  'card.customerNow': 'Kunde heute',
  'card.customerDesired': 'Kunde gewünscht',
  'card.vendorNow': 'Unser Team heute',
  'card.vendorDesired': 'Unser Team gewünscht',
  'card.gap': 'Lücke',
  'card.consensus': 'Einigkeit',
  'card.action': 'Maßnahme',
  'card.fell': 'Gefallen',
  'card.stakeholders': 'Karte der Beteiligten',
  'card.stakeholdersFailed': 'Die Beteiligten konnten nicht geladen werden',
  'card.cancel': 'Abbrechen',
  'card.tryAgain': 'Erneut versuchen',
  'card.source': 'Umfrage vom {date}, {answered, plural, one {# Antwort} other {# Antworten}}',
  'card.thinDataText': 'Nur wenige wurden gehört. Lesen Sie die Zahlen als ersten Hinweis.',
  'card.writeProblemText':
    'Am {date} hat HubSpot die Werte abgelehnt, die Radar in dieses Unternehmen geschrieben hat. Bis HubSpot sie übernimmt, sind die Radar-Eigenschaften dieses Datensatzes älter als diese Karte. Ändern Sie in HubSpot, was die Meldung nennt, oder bitten Sie Ihren HubSpot-Admin darum. Radar versucht es jede Nacht noch einmal.',
  'card.change': '{change} seit der Umfrage davor',
  'card.percent': '{value}\u00a0%',
  'card.standing.all': 'Gesünder als {percent} Ihrer {count} Unternehmen',
  'card.standing.industry': '{name}: gesünder als {percent} von {count} Unternehmen',
  'card.standing.country': '{name}: gesünder als {percent} von {count} Unternehmen',
  'card.since': 'Seit {date}',
  'card.overview': 'Überblick',
  'card.nextStep': 'Der nächste Schritt',
  'card.priorities': 'Prioritäten',
  'card.warnings': 'Frühe Warnungen',
  'card.compareWith': 'Vergleichen mit der Umfrage vom',
  'card.moved': 'Veränderung',
  'card.changeSince': "Veränderung seit '{date}'",
  'card.customer': 'Kunde',
  'card.wanted': "gewünscht '{value}'",
  'card.agreement': "Einigkeit '{value}'",
  'card.was': "war '{value}'",
  'card.history': 'Verlauf',
  'card.historyEmpty': 'Frühere Umfragen erscheinen hier, sobald die erste geschlossen ist.',
  'card.date': 'Datum',
  'card.healthOverTime': 'Gesundheit im Zeitverlauf',
  'card.followUps': 'Offene Nachverfolgungen',
  'card.due': 'Fällig',
  'card.closeCase': 'Abschließen',
  'card.closeCaseTitle': 'Nachverfolgung abschließen',
  'card.closeCaseOutcome': 'Was getan wurde',
  'card.closeCaseHint': 'Ein oder zwei Sätze, höchstens 1.000 Zeichen.',
  'card.closeCaseFailed': 'Die Nachverfolgung ist noch offen',
  'card.caseClosed': 'Die Nachverfolgung ist abgeschlossen.',
  'card.snooze': 'Einen Grund zurückstellen',
  'card.snoozeTitle': 'Einen Grund des Risikos zurückstellen',
  'card.snoozeText':
    'Bis zu diesem Tag zählt der Grund nicht zum Risiko. Er bleibt auf der Karte sichtbar, und wer es entschieden hat, wird festgehalten.',
  'card.snoozeReason': 'Grund',
  'card.snoozeUntil': 'Bis',
  'card.snoozeNow': 'Zurückstellen',
  'card.snoozeFailed': 'Nichts wurde zurückgestellt',
  'card.snoozeDone': 'Der Grund ist zurückgestellt, und das Risiko wurde neu bewertet.',
  'card.snoozed': 'Zurückgestellt',
  'card.endSnooze': 'Jetzt beenden',
  'card.snoozeEnded': 'Der Grund zählt wieder.',
  'card.scoresHidden':
    'An der letzten Umfrage haben zu wenige teilgenommen, um Zahlen zu zeigen, ohne jemanden preiszugeben.',
  'card.customerOn': 'Kunde am {date}',
  'card.nowAndWanted': 'Heute {now}, gewünscht {desired}',
  'card.until': 'Bis {date}',
  'card.overdue': 'Überfällig',
  'card.open': 'Offen',
  'card.ownerIs': 'Zuständig: {name}',
  'card.noOwner': 'Zuständig: noch niemand',

  'advice.act':
    'Eine große Lücke, in der sie einig sind: eine Verbesserung beginnen, mit Zuständigen und Termin.',
  'advice.align_first':
    'Eine große Lücke, die sie verschieden sehen: gemeinsam darüber sprechen, bevor Sie handeln.',
  'advice.maintain': 'Eine kleine Lücke, in der sie einig sind: so weitermachen.',
  'advice.clarify': 'Eine kleine Lücke, die sie verschieden sehen: fragen, was dahintersteht.',
  'advice.heard_once': 'Nur eine Person hat das bewertet: Hören Sie weitere, bevor Sie handeln.',

  'warning.fell': 'Seit der Umfrage davor gefallen: {points}.',
  'warning.perhaps_fell':
    'Vielleicht gefallen, denn die Veränderung ist klein oder andere haben geantwortet: {points}.',
  'warning.hidden_regression':
    'Das Gesamtergebnis stieg, obwohl einzelne Punkte fielen. Verlassen Sie sich nicht allein darauf.',
  'warning.slow_leak': 'Fällt langsam über mehrere Umfragen: {points}.',
  'warning.consensus_collapse':
    'Beim Kunden ist man sich viel weniger einig als zuvor: Die Einigkeit ging von {from} auf {to}.',
  'warning.silent':
    '{count, plural, one {Eine Person mit Entscheidungsmacht hat nicht geantwortet: {people}.} other {# Personen mit Entscheidungsmacht haben nicht geantwortet: {people}.}}',
  'warning.panel':
    'Das Gesamtergebnis stieg nur, weil andere geantwortet haben. Wer beide Male dabei war, hat nicht besser bewertet.',
  'warning.old':
    'Die Antworten sind {months, plural, one {# Monat} other {# Monate}} alt und zählen nur noch halb oder weniger.',

  'nextStep.follow_up': 'Schließen Sie die Nachverfolgung bis {date} ab. {reason}.',
  'nextStep.follow_up_overdue':
    'Die Nachverfolgung war am {date} fällig: Erledigen Sie sie heute, oder schließen Sie sie mit dem Ergebnis ab. {reason}.',
  'nextStep.call': 'Rufen Sie den Kunden an und sprechen Sie das an. {reason}.',
  'nextStep.running':
    'Warten Sie auf die Antworten: Die Umfrage schließt am {date}. Erinnern Sie alle, die noch nicht geantwortet haben.',
  'nextStep.paused':
    'Die Umfrage ist pausiert und schließt am {date}: Setzen Sie sie fort, oder schließen Sie sie.',
  'nextStep.complete':
    'Alle haben geantwortet: Schließen Sie die Umfrage, um die Werte zu sehen, oder warten Sie, bis sie am {date} schließt.',
  'nextStep.send_first': 'Senden Sie das erste Radar, um zu hören, wo Sie stehen.',
  'nextStep.too_few':
    'Zu wenige haben geantwortet. Senden Sie noch ein Radar und kündigen Sie es an.',
  'nextStep.send_again':
    'Senden Sie ein neues Radar: Die letzten Antworten sind zu alt, um sich darauf zu stützen.',
  'nextStep.recommend':
    'Sie würden Sie empfehlen. Bitten Sie um eine Referenz oder eine Vorstellung.',
  'nextStep.keep': 'Machen Sie so weiter und senden Sie das nächste Radar, wenn es Zeit ist.',
  'nextStep.act':
    'Vereinbaren Sie mit dem Kunden eine Verbesserung bei „{point}“, mit Zuständigen und Termin.',
  'nextStep.align_first':
    'Bringen Sie die Beteiligten beim Kunden zu „{point}“ zusammen: Sie sehen es verschieden.',
  'nextStep.clarify': 'Fragen Sie, was hinter den verschiedenen Antworten zu „{point}“ steht.',
  'nextStep.heard_once':
    'Nur eine Person hat „{point}“ bewertet: Hören Sie weitere beim Kunden, bevor Sie handeln.',

  'followUp.title': 'Abwanderungsrisiko bei {company}: {level}',
  'followUp.reasons': 'Gründe:',
  'followUp.steps': 'Was zu tun ist:',
  'followUp.step.read':
    'Öffnen Sie die Radar-Karte des Unternehmens und lesen Sie, was sich geändert hat.',
  'followUp.step.call':
    'Rufen Sie die verantwortliche Person beim Kunden an und fragen Sie nach diesen Gründen.',
  'followUp.step.agree':
    'Vereinbaren Sie einen nächsten Schritt mit Termin und halten Sie ihn fest.',
  'followUp.step.close': 'Schließen Sie die Nachverfolgung ab, wenn das getan ist.',

  'option.radar':
    '{points, plural, one {# Punkt} other {# Punkte}}, etwa {minutes, plural, one {# Minute} other {# Minuten}}',
  'option.radarLimited':
    '{points, plural, one {# Punkt} other {# Punkte}}, höchstens {most} pro Person, etwa {minutes, plural, one {# Minute} other {# Minuten}}',
  'option.mode.named': 'Sie sehen, wer was gesagt hat, und alle erfahren das vor der ersten Frage.',
  'option.mode.confidential':
    'Gezeigt werden nur Gruppen ab drei Personen, nie eine einzelne Person.',
  'option.mode.anonymous':
    'Gezeigt werden nur Gruppen ab fünf Personen, und keine Antwort führt zu einer Person zurück.',

  'error.nothing_open.message': 'Für dieses Unternehmen ist keine Nachverfolgung offen.',
  'error.nothing_open.action':
    'Laden Sie die Seite neu: Vielleicht hat sie schon jemand abgeschlossen.',
  'error.reason_gone.message': 'Dieser Grund besteht nicht mehr.',
  'error.reason_gone.action': 'Laden Sie die Seite neu, um die aktuellen Gründe zu sehen.',
  'error.contact_unknown.message': 'Diesen Kontakt gibt es im HubSpot-Konto nicht.',
  'error.contact_unknown.action':
    'Er wurde vielleicht zusammengeführt oder gelöscht. Öffnen Sie ihn noch einmal aus HubSpot.',
} as const satisfies Record<keyof typeof cardEn, string>;
