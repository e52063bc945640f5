import type { cardEn } from './en.ts';

export const cardDe = {
  'card.health': 'Gesundheit',
  'card.provisional': 'Vorläufig',
  'card.provisionalText':
    'Die Umfrage läuft noch. Diese Zahlen können sich ändern, bis sie schließt.',
  'card.thinData': 'Dünne Datenlage',
  'card.emptyTitle': 'Noch keine Werte',
  'card.emptyText': 'Senden Sie ein Radar. Die Werte erscheinen hier, wenn die Umfrage schließt.',
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
  'card.cancel': 'Abbrechen',
  'card.tryAgain': 'Erneut versuchen',
  'card.source': 'Umfrage vom {date}, {answered, plural, one {# Antwort} other {# Antworten}}',
  'card.thinDataText': 'Nur wenige wurden gehört. Lesen Sie die Zahlen als ersten Hinweis.',
  'card.writeProblemText':
    'Am {date} hat HubSpot die Werte abgelehnt, die Radar in dieses Unternehmen geschrieben hat. Bis HubSpot sie übernimmt, sind die Radar-Eigenschaften dieses Datensatzes älter als diese Karte. Ändern Sie in HubSpot, was die Meldung nennt, oder bitten Sie Ihren HubSpot-Admin darum. Radar versucht es jede Nacht noch einmal.',
  'card.change': '{change} seit der Umfrage davor',
  'card.percent': '{value}\u00a0%',
  'card.since': 'Seit {date}',

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
  'option.mode.named': 'Sie sehen, wer was gesagt hat, und alle erfahren das vor der ersten Frage.',
  'option.mode.confidential':
    'Gezeigt werden nur Gruppen ab drei Personen, nie eine einzelne Person.',
  'option.mode.anonymous':
    'Gezeigt werden nur Gruppen ab fünf Personen, und keine Antwort führt zu einer Person zurück.',

  'error.nothing_open.message': 'Für dieses Unternehmen ist keine Nachverfolgung offen.',
  'error.nothing_open.action':
    'Laden Sie die Seite neu: Vielleicht hat sie schon jemand abgeschlossen.',
} as const satisfies Record<keyof typeof cardEn, string>;
