import type { sharedReportEn } from './en.ts';

export const sharedReportDa = {
  'shared.title': 'I sagde, vi gør',
  'shared.edit': 'Skriv til kunden',
  'shared.modalText':
    'Til kundens folk: hvad I hørte, og hvad I gør ved det. Punkter uden handling udelades. Nævn ingen deltagere, og citér ingen: deres kolleger læser det.',
  'shared.heard': 'Det hørte vi',
  'shared.heardMissing': 'Skriv, hvad I hørte, eller tøm »Det gør vi«.',
  'shared.doing': 'Det gør vi',
  'shared.by': 'Af hvem',
  'shared.until': 'Hvornår senest',
  'shared.share': 'Delt: alle med linket kan læse og svare',
  'shared.shareHint': 'Fjern fluebenet for at afslutte linket. Deler du igen, laves et nyt.',
  'shared.shareEmpty': 'Skriv først, hvad I gør ved mindst ét punkt.',
  'shared.save': 'Gem',
  'shared.saved': 'Kundens version er gemt.',
  'shared.failed': 'Den blev ikke gemt',
  'shared.open': 'Åbn kundens side',
  'shared.isNew': 'Der er ikke skrevet noget endnu.',
  'shared.isDraft': 'Kladde: kun jeres team ser den.',
  'shared.isShared': 'Delt: alle med linket kan læse og svare.',
  'shared.heardDraft': 'I fortalte os, at »{point}« endnu ikke er, hvor I ønsker det.',
  'shared.replies':
    '{agreed, plural, =0 {Ingen er enige endnu} one {# person er enig} other {# personer er enige}}; {comments, plural, =0 {ingen kommentarer} one {# kommentar} other {# kommentarer}}',
  'shared.page.title': 'I sagde, vi gør',
  'shared.page.intro':
    'Tak for jeres svar på vores undersøgelse. Her er, hvad vi hørte, og hvad vi gør ved det. Fortæl os gerne, om det er rigtigt.',
  'shared.page.privacy':
    'Du behøver ingen konto. Vi registrerer ikke, hvem der svarer: skriv kun dit navn, hvis vi må kende det. Vores team læser din kommentar.',
  'shared.page.heard': 'Det hørte vi',
  'shared.page.doing': 'Det gør vi',
  'shared.page.by': 'Af {name}',
  'shared.page.until': 'Senest {date}',
  'shared.page.accept': 'Ja, det er rigtigt',
  'shared.page.commentInstead': 'Skriv en kommentar',
  'shared.page.comment': 'Din kommentar',
  'shared.page.sendComment': 'Send kommentaren',
  'shared.page.empty': 'Skriv først et par ord.',
  'shared.page.thanks': 'Tak. Dit svar er modtaget.',
  'error.report_changed.message': 'En anden har gemt denne rapport i mellemtiden.',
  'error.report_changed.action': 'Genindlæs siden, og lav dine ændringer igen.',
} as const satisfies Record<keyof typeof sharedReportEn, string>;
