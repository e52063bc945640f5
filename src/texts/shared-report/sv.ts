import type { sharedReportEn } from './en.ts';

export const sharedReportSv = {
  'shared.title': 'Ni sa, vi gör',
  'shared.edit': 'Skriv till kunden',
  'shared.modalText':
    'Till kundens medarbetare: vad ni hörde och vad ni gör åt det. Punkter utan åtgärd utelämnas. Nämn inga deltagare och citera ingen: deras kollegor läser det.',
  'shared.heard': 'Det här hörde vi',
  'shared.heardMissing': 'Skriv vad ni hörde, eller töm ”Det här gör vi”.',
  'shared.doing': 'Det här gör vi',
  'shared.by': 'Av vem',
  'shared.until': 'Senast när',
  'shared.share': 'Delad: alla som har länken kan läsa och svara',
  'shared.shareHint': 'Ta bort bocken för att avsluta länken. Delar du igen skapas en ny.',
  'shared.shareEmpty': 'Skriv först vad ni gör åt minst en punkt.',
  'shared.save': 'Spara',
  'shared.saved': 'Kundens version är sparad.',
  'shared.failed': 'Den sparades inte',
  'shared.open': 'Öppna kundens sida',
  'shared.isNew': 'Inget är skrivet än.',
  'shared.isDraft': 'Utkast: bara ert team ser det.',
  'shared.isShared': 'Delad: alla som har länken kan läsa och svara.',
  'shared.heardDraft': 'Ni berättade för oss att ”{point}” ännu inte är där ni vill ha det.',
  'shared.replies':
    '{agreed, plural, =0 {Ingen håller med än} one {# person håller med} other {# personer håller med}}; {comments, plural, =0 {inga kommentarer} one {# kommentar} other {# kommentarer}}',
  'shared.page.title': 'Ni sa, vi gör',
  'shared.page.intro':
    'Tack för era svar på vår undersökning. Det här hörde vi, och det här gör vi åt det. Berätta gärna om det stämmer.',
  'shared.page.privacy':
    'Du behöver inget konto. Vi registrerar inte vem som svarar: skriv bara ditt namn om du vill att vi ska veta det. Vårt team läser din kommentar.',
  'shared.page.heard': 'Det här hörde vi',
  'shared.page.doing': 'Det här gör vi',
  'shared.page.by': 'Av {name}',
  'shared.page.until': 'Senast {date}',
  'shared.page.accept': 'Ja, det stämmer',
  'shared.page.commentInstead': 'Skriv en kommentar',
  'shared.page.comment': 'Din kommentar',
  'shared.page.sendComment': 'Skicka kommentaren',
  'shared.page.empty': 'Skriv några ord först.',
  'shared.page.thanks': 'Tack. Ditt svar har kommit fram.',
  'error.report_changed.message': 'Någon annan har sparat den här rapporten under tiden.',
  'error.report_changed.action': 'Ladda om sidan och gör dina ändringar igen.',
} as const satisfies Record<keyof typeof sharedReportEn, string>;
