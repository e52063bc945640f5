import type { sharedReportEn } from './en.ts';

export const sharedReportNb = {
  'shared.title': 'Dere sa, vi gjør',
  'shared.edit': 'Skriv til kunden',
  'shared.modalText':
    'Til kundens folk: hva dere hørte, og hva dere gjør med det. Punkter uten tiltak utelates. Nevn ingen deltakere, og siter ingen: kollegene deres leser det.',
  'shared.heard': 'Dette hørte vi',
  'shared.heardMissing': 'Skriv hva dere hørte, eller tøm «Dette gjør vi».',
  'shared.doing': 'Dette gjør vi',
  'shared.by': 'Av hvem',
  'shared.until': 'Innen når',
  'shared.share': 'Delt: alle med lenken kan lese og svare',
  'shared.shareHint': 'Fjern haken for å avslutte lenken. Deler du igjen, lages det en ny.',
  'shared.shareEmpty': 'Skriv først hva dere gjør med minst ett punkt.',
  'shared.save': 'Lagre',
  'shared.saved': 'Kundens versjon er lagret.',
  'shared.failed': 'Den ble ikke lagret',
  'shared.open': 'Åpne kundens side',
  'shared.isNew': 'Ingenting er skrevet ennå.',
  'shared.isDraft': 'Utkast: bare teamet deres ser det.',
  'shared.isShared': 'Delt: alle med lenken kan lese og svare.',
  'shared.heardDraft': 'Dere fortalte oss at «{point}» ennå ikke er der dere ønsker.',
  'shared.replies':
    '{agreed, plural, =0 {Ingen er enige ennå} one {# person er enig} other {# personer er enige}}; {comments, plural, =0 {ingen kommentarer} one {# kommentar} other {# kommentarer}}',
  'shared.page.title': 'Dere sa, vi gjør',
  'shared.page.intro':
    'Takk for svarene på undersøkelsen vår. Her er det vi hørte, og det vi gjør med det. Fortell oss gjerne om det stemmer.',
  'shared.page.privacy':
    'Du trenger ingen konto. Vi registrerer ikke hvem som svarer: skriv navnet ditt bare hvis vi skal kjenne det. Teamet vårt leser kommentaren din.',
  'shared.page.heard': 'Dette hørte vi',
  'shared.page.doing': 'Dette gjør vi',
  'shared.page.by': 'Av {name}',
  'shared.page.until': 'Innen {date}',
  'shared.page.accept': 'Ja, det stemmer',
  'shared.page.commentInstead': 'Skriv en kommentar',
  'shared.page.comment': 'Kommentaren din',
  'shared.page.sendComment': 'Send kommentaren',
  'shared.page.empty': 'Skriv noen ord først.',
  'shared.page.thanks': 'Takk. Svaret ditt er mottatt.',
  'error.report_changed.message': 'Noen andre har lagret denne rapporten i mellomtiden.',
  'error.report_changed.action': 'Last inn siden på nytt, og gjør endringene dine igjen.',
} as const satisfies Record<keyof typeof sharedReportEn, string>;
