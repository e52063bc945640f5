import type { sharedReportEn } from './en.ts';

export const sharedReportDe = {
  'shared.title': 'Sie sagten, wir tun',
  'shared.edit': 'An den Kunden schreiben',
  'shared.modalText':
    'Für die Menschen beim Kunden: was zu hören war und was Sie daraus machen. Punkte ohne Maßnahme fallen weg. Nennen Sie keine Befragten und zitieren Sie niemanden: Ihre Kollegen lesen mit.',
  'shared.heard': 'Das haben wir gehört',
  'shared.heardMissing': 'Schreiben Sie, was Sie gehört haben, oder leeren Sie „Das tun wir“.',
  'shared.doing': 'Das tun wir',
  'shared.by': 'Durch wen',
  'shared.until': 'Bis wann',
  'shared.share': 'Geteilt: Wer den Link hat, kann lesen und antworten',
  'shared.shareHint':
    'Entfernen Sie das Häkchen, um den Link zu beenden. Erneutes Teilen macht einen neuen.',
  'shared.shareEmpty': 'Schreiben Sie zuerst, was Sie bei mindestens einem Punkt tun.',
  'shared.save': 'Speichern',
  'shared.saved': 'Die Fassung für den Kunden ist gespeichert.',
  'shared.failed': 'Sie wurde nicht gespeichert',
  'shared.open': 'Seite des Kunden öffnen',
  'shared.isNew': 'Noch ist nichts geschrieben.',
  'shared.isDraft': 'Entwurf: Nur Ihr Team sieht ihn.',
  'shared.isShared': 'Geteilt: Wer den Link hat, kann lesen und antworten.',
  'shared.heardDraft':
    'Sie haben uns gesagt, dass „{point}“ noch nicht dort ist, wo Sie es sich wünschen.',
  'shared.replies':
    '{agreed, plural, =0 {Noch stimmt niemand zu} one {# Person stimmt zu} other {# Personen stimmen zu}}; {comments, plural, =0 {keine Kommentare} one {# Kommentar} other {# Kommentare}}',
  'shared.page.title': 'Sie sagten, wir tun',
  'shared.page.intro':
    'Danke für Ihre Antworten auf unsere Umfrage. Das haben wir gehört, und das machen wir daraus. Bitte sagen Sie uns, ob es so stimmt.',
  'shared.page.privacy':
    'Sie brauchen kein Konto. Wir halten nicht fest, wer antwortet: Schreiben Sie Ihren Namen nur, wenn wir ihn kennen sollen. Ihren Kommentar liest unser Team.',
  'shared.page.heard': 'Das haben wir gehört',
  'shared.page.doing': 'Das tun wir',
  'shared.page.by': 'Durch {name}',
  'shared.page.until': 'Bis {date}',
  'shared.page.accept': 'Ja, so stimmt es',
  'shared.page.commentInstead': 'Einen Kommentar schreiben',
  'shared.page.comment': 'Ihr Kommentar',
  'shared.page.sendComment': 'Kommentar senden',
  'shared.page.empty': 'Schreiben Sie zuerst ein paar Worte.',
  'shared.page.thanks': 'Danke. Ihre Antwort ist angekommen.',
  'error.report_changed.message': 'Jemand anders hat diesen Bericht inzwischen gespeichert.',
  'error.report_changed.action':
    'Laden Sie die Seite neu und machen Sie Ihre Änderungen noch einmal.',
} as const satisfies Record<keyof typeof sharedReportEn, string>;
