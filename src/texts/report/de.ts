import type { reportEn } from './en.ts';

export const reportDe = {
  'report.title': 'Radar-Bericht: {company}',
  'report.period': 'Befragt vom {from} bis {to}',
  'report.mode.named': 'Namentlich: Das Team sieht, wer was gesagt hat',
  'report.mode.confidential':
    'Vertraulich: Gezeigt wird nur, wohinter mindestens drei Personen stehen',
  'report.mode.anonymous': 'Anonym: Gezeigt wird nur, wohinter mindestens fünf Personen stehen',
  'report.tooFew': 'Zu wenige haben geantwortet, um Zahlen zu zeigen, ohne jemanden zu verraten.',
  'report.summary': 'Kennzahlen',
  'report.reasons': 'Warum das so ist',
  'report.quality': 'Wie weit die Zahlen tragen',
  'report.picture': 'Heute und gewünscht',
  'report.pictureTitle': '{radar}: heute und gewünscht bei {company}',
  'report.pointsIntro': 'Dieselben Zahlen wie im Bild, in Punkten der Skala.',
  'report.changes': 'Seit den früheren Umfrageen',
  'report.changesIntro':
    'Was der Kunde jeweils über heute gesagt hat. Es können andere Personen geantwortet haben.',
  'report.agreement': 'Wer mit wem übereinstimmt',
  'report.agreementIntro':
    'Einigkeit von 0 bis 100 über heute, der umstrittenste Punkt zuerst. Gruppen, die zu klein sind, um gezeigt zu werden, fehlen.',
  'report.everybody': 'Alle',
  'report.where': 'Wo sie sich unterscheiden',
  'report.where.agreed': 'Sie sind sich einig',
  'report.where.between': 'Die Gruppen sehen es verschieden',
  'report.where.within': 'Menschen derselben Gruppe sehen es verschieden',
  'report.words': 'In ihren eigenen Worten',
  'report.words.why': '{point}: warum',
  'report.words.wanted': '{point}: was geschehen sollte',
  'report.words.second_why': '{point}: warum, noch einmal gefragt',
  'report.words.second_wanted': '{point}: was geschehen sollte, noch einmal gefragt',
  'report.words.recommend_reason': 'Warum sie uns empfehlen würden oder nicht',
  'report.words.recommended_to': 'Wem sie uns empfohlen haben',
  'report.words.wow': 'Das unerwartete Extra',
  'report.words.comment': 'Sonstiges',
  'report.withheld.not_closed':
    'Was die Menschen geschrieben haben, wird nach dem Ende der Umfrage gezeigt.',
  'report.withheld.too_few':
    'Zu wenige haben geantwortet, um zu zeigen, was sie geschrieben haben, ohne jemanden zu verraten.',
  'report.quality.heard': '{answered} von {invited} Befragten beim Kunden haben geantwortet.',
  'report.quality.coverage':
    'Sie tragen {coverage}\u00a0% des Gewichts aller Befragten; wer entscheidet, wiegt mehr als wer nutzt.',
  'report.quality.confidence.high':
    'Die Verlässlichkeit ist hoch: Auf diese Zahlen können Sie bauen.',
  'report.quality.confidence.medium':
    'Die Verlässlichkeit ist mittel: Die Richtung stimmt, kleine Unterschiede sagen nichts.',
  'report.quality.confidence.low':
    'Die Verlässlichkeit ist gering: Lesen Sie die Zahlen als ersten Hinweis, und fragen Sie nach.',
  'report.quality.hidden': 'Diese Punkte haben zu wenige bewertet, um sie zu zeigen: {points}.',
  'report.quality.excluded':
    '{count, plural, one {# Antwort fehlt: zu schnell gegeben und überall gleich.} other {# Antworten fehlen: zu schnell gegeben und überall gleich.}}',
  'report.downloads': 'Zum Mitnehmen',
  'report.pdf': 'Bericht als PDF',
  'report.csv': 'Zahlen als CSV',
  'report.png': 'Bild als PNG',
  'report.internal':
    'Für Ihr eigenes Team. Wer diesen Link hat, kann ihn lesen; ein neuer Link auf der Radar-Karte des Unternehmens beendet diesen.',
  'report.page': 'Seite {page} von {pages}',
  'report.none': 'Keine',
  'report.note.title': 'Radar-Bericht: {radar}, beendet am {date}',
  'report.note.figures':
    'Gesundheit {health}, Lücke {gap}, Einigkeit {consensus}; {answers, plural, one {# Antwort} other {# Antworten}} gezählt.',
  'report.note.priority': '{action}: {label}',
  'report.note.link': 'Den Bericht lesen: {url}',
  'report.csv.dimension': 'Dimension',
  'report.csv.scaleMin': 'Skala von',
  'report.csv.scaleMax': 'Skala bis',
  'report.card.title': 'Bericht vom {date}',
  'report.card.open': 'Bericht öffnen',
  'report.card.renew': 'Neuer Link',
  'report.card.renewTitle': 'Diesen Link beenden und einen neuen machen?',
  'report.card.renewText':
    'Der bisher weitergegebene Link öffnet nichts mehr. Der Datensatz des Unternehmens bekommt den neuen.',
  'report.card.renewed': 'Der Bericht hat einen neuen Link.',
  'brief.title': 'Für das Gespräch: {company}',
  'brief.agreed_gap': 'Größte Lücke, in der sie einig sind',
  'brief.disputed_gap': 'Größte Lücke, die sie verschieden sehen',
  'brief.blind_spot': 'Unser blinder Fleck',
  'brief.numbers': 'Kunde heute {now}, gewünscht {desired}; unser Team sagt {team}.',
  'brief.groups': 'Heute nach Gruppe: {groups}.',
  'brief.needs': 'Was müsste bei „{point}“ anders sein, damit es für Sie stimmt?',
  'brief.advice': 'Was würden Sie an unserer Stelle zuerst tun?',
  'brief.value': 'Was wäre es Ihnen wert, wenn es so ist, wie Sie es wünschen?',
  'brief.room': 'Wen wir gefragt haben',
  'brief.lastTime': 'Die Prioritäten vom letzten Mal und was daraus wurde',
  'brief.lastTimeIntro': 'Was der Kunde damals über heute sagte und jetzt sagt.',
  'brief.then': 'Damals',
  'brief.now': 'Jetzt',
  'brief.open': 'Für das Gespräch',
  'message.report_unknown.title': 'Dieser Link öffnet keinen Bericht',
  'message.report_unknown.body':
    'Vielleicht wurde er durch einen neuen ersetzt. Öffnen Sie das Unternehmen in HubSpot: Auf seiner Radar-Karte steht der Link, der gilt.',
} as const satisfies Record<keyof typeof reportEn, string>;
