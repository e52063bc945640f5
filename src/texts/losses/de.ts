import type { lossesEn } from './en.ts';

export const lossesDe = {
  'losses.title': 'Verlorene Kunden',
  'losses.portfolio': 'Alle Unternehmen',
  'losses.companies': 'Unternehmen, die gegangen sind',
  'losses.company': 'Unternehmen',
  'losses.lostOn': 'Verloren am',
  'losses.warned': 'Rechtzeitig gewarnt',
  'losses.health': 'Gesundheit der letzten Umfragen',
  'losses.firstRed': 'Zuerst rot',
  'losses.why': 'Gründe im Jahr davor',
  'losses.reasons': 'Haben die Gründe ihre Stärke verdient?',
  'losses.reasonsText':
    'Wie viele der verlorenen und der gebliebenen Unternehmen jeden Grund in dem Jahr hatten, in dem eine Warnung rechtzeitig gewesen wäre. Eine Richtung, kein Gesetz: Ändern Sie in den Einstellungen eine Stärke nach der anderen.',
  'losses.reason': 'Grund',
  'losses.lost': 'Verloren',
  'losses.kept': 'Geblieben',
  'losses.strength': 'Stärke',
  'losses.verdict': 'Was die Zahlen sagen',
  'losses.traits': 'Was die Verlorenen gemeinsam haben',
  'losses.trait': 'Merkmal',
  'losses.unmapped.title': 'Radar weiß nicht, wer gegangen ist',
  'losses.unmapped.text':
    'Wählen Sie in den Einstellungen unter „Zuordnung“, welche Eigenschaft des Unternehmens einen früheren Kunden ausweist, und deren Wert. In der nächsten Nacht wird der Verlauf jedes dieser Unternehmen festgehalten.',
  'losses.waiting.title': 'Wird in der kommenden Nacht gezählt',
  'losses.waiting.text':
    'Radar sucht jede Nacht nach Unternehmen, die gegangen sind. Schauen Sie morgen wieder vorbei.',
  'losses.none.title': 'Niemand ist gegangen',
  'losses.none.text':
    'Kein Unternehmen hat den Status eines früheren Kunden. Wundert Sie das, prüfen Sie den Wert in den Einstellungen unter „Zuordnung“.',
  'losses.figure.lost': 'Verloren',
  'losses.figure.warned': '60–365 Tage vorher gewarnt',
  'losses.figure.missed': 'Verloren bei keinem oder niedrigem Risiko',
  'losses.figure.falseAlarms': 'Fehlalarme unter den Gebliebenen',
  'losses.figure.lead': 'Median der Vorwarnzeit',
  'losses.days': '{days, plural, one {# Tag} other {# Tage}}',
  'losses.ofAll': '{part} von {whole}',
  'losses.better':
    'Das Abwanderungsrisiko schlägt die Regel „jemand hat 0–6 geantwortet“ um {points} Punkte (Anteil rechtzeitig gewarnt abzüglich Anteil Fehlalarme).',
  'losses.worse':
    'Das Abwanderungsrisiko schlägt die Regel „jemand hat 0–6 geantwortet“ nicht: Es ist um {points} Punkte schlechter (Anteil rechtzeitig gewarnt abzüglich Anteil Fehlalarme).',
  'losses.equal':
    'Das Abwanderungsrisiko ist so gut wie die Regel „jemand hat 0–6 geantwortet“, und nicht besser.',
  'losses.countedOn': 'Gezählt am {date}',
  'losses.range': 'Die letzten {shown} von {found}',
  'losses.warnedDays': '{days, plural, one {# Tag vorher} other {# Tage vorher}}',
  'losses.notWarned': 'Nicht gewarnt',
  'losses.redOn': '{process}, {date}',
  'losses.earned': 'Verdient',
  'losses.notEarned': 'Nicht verdient',
  'losses.tooFew': 'Zu wenige Unternehmen',
  'losses.suggested': '{verdict}; Vorschlag {suggested}',
  'losses.cardTitle': 'Verloren am {date}',
  'losses.cases': 'Nachfassaktionen',
  'losses.casesInTime':
    '{cases, plural, =0 {Keine} other {#, davon {inTime} rechtzeitig abgeschlossen}}',
  'losses.trait.no_survey': 'Keine Umfrage im letzten Jahr',
  'losses.trait.low_coverage': 'Weniger als die Hälfte des Rollengewichts hat geantwortet',
  'losses.trait.detractor': 'Jemand hat 0–6 geantwortet',
  'losses.trait.never_assessed': 'Nie bewertet',
  'losses.trait.red': '{process} war rot',
} as const satisfies Record<keyof typeof lossesEn, string>;
