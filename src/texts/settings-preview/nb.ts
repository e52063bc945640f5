import type { Catalogue } from '../catalogue.ts';
import type { settingsPreviewEn } from './en.ts';

/** Hva innstillingene sier om virkningen av andre vekter og grenser. */
export const settingsPreviewNb: Catalogue<keyof typeof settingsPreviewEn> = {
  'settingsPreview.title': 'Virkning på bedriftene deres',
  'settingsPreview.company': 'Bedrift',
  'settingsPreview.health': 'Helse',
  'settingsPreview.risk': 'Risiko for å miste kunden',
  'settingsPreview.before': 'I dag',
  'settingsPreview.after': 'Med disse innstillingene',
  'settingsPreview.nobody': 'Ingen bedrift har tall ennå, så det er ingenting å sammenligne.',
  'settingsPreview.everybody':
    '{total, plural, one {Den ene bedriften med tall} other {Alle # bedriftene med tall}}',
  'settingsPreview.sample':
    '{looked, number} av {total, number} bedrifter: halvparten er de med høyest risiko, resten er et utvalg',
  'settingsPreview.summary':
    '{changed, plural, =0 {Ingen bedrift ville endre seg.} one {# bedrift ville endre seg.} other {# bedrifter ville endre seg.}}',
  'settingsPreview.note':
    'Risikoen regnes slik så snart dere lagrer, men et nivå bruker tid på å falle. Helsen regnes slik fra neste undersøkelse hos hver bedrift.',

  'error.mapping_refused.message':
    '{reason, select, missing {Egenskapen «{property}» finnes ikke i denne HubSpot-kontoen.} other {Egenskapen «{property}» inneholder noe annet enn denne innstillingen trenger.}}',
  'error.mapping_refused.action': 'Velg en av egenskapene i listen.',
};
