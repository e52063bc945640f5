import type { Catalogue } from '../catalogue.ts';
import type { settingsPreviewEn } from './en.ts';

/** Hvad indstillingerne siger om virkningen af andre vægte og grænser. */
export const settingsPreviewDa: Catalogue<keyof typeof settingsPreviewEn> = {
  'settingsPreview.title': 'Virkning på jeres virksomheder',
  'settingsPreview.company': 'Virksomhed',
  'settingsPreview.health': 'Sundhed',
  'settingsPreview.risk': 'Risiko for at miste kunden',
  'settingsPreview.before': 'I dag',
  'settingsPreview.after': 'Med disse indstillinger',
  'settingsPreview.nobody': 'Ingen virksomhed har tal endnu, så der er intet at sammenligne.',
  'settingsPreview.everybody':
    '{total, plural, one {Den ene virksomhed med tal} other {Alle # virksomheder med tal}}',
  'settingsPreview.sample':
    '{looked, number} af {total, number} virksomheder: halvdelen er dem med den højeste risiko, resten en stikprøve',
  'settingsPreview.summary':
    '{changed, plural, =0 {Ingen virksomhed ville ændre sig.} one {# virksomhed ville ændre sig.} other {# virksomheder ville ændre sig.}}',
  'settingsPreview.note':
    'Risikoen regnes sådan, så snart I gemmer, men et niveau er længe om at falde. Sundheden regnes sådan fra hver virksomheds næste undersøgelse.',

  'error.mapping_refused.message':
    '{reason, select, missing {Egenskaben »{property}« findes ikke i denne HubSpot-konto.} other {Egenskaben »{property}« indeholder noget andet, end denne indstilling kræver.}}',
  'error.mapping_refused.action': 'Vælg en af egenskaberne på listen.',
};
