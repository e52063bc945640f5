import type { Catalogue } from '../catalogue.ts';
import type { settingsPreviewEn } from './en.ts';

/** Vad inställningarna säger om effekten av andra vikter och gränser. */
export const settingsPreviewSv: Catalogue<keyof typeof settingsPreviewEn> = {
  'settingsPreview.title': 'Effekt på era företag',
  'settingsPreview.company': 'Företag',
  'settingsPreview.health': 'Hälsa',
  'settingsPreview.risk': 'Risk att förlora kunden',
  'settingsPreview.before': 'I dag',
  'settingsPreview.after': 'Med de här inställningarna',
  'settingsPreview.nobody': 'Inget företag har några värden än, så det finns inget att jämföra.',
  'settingsPreview.everybody':
    '{total, plural, one {Det enda företaget med värden} other {Alla # företag med värden}}',
  'settingsPreview.sample':
    '{looked, number} av {total, number} företag: hälften är de med högst risk, resten ett urval',
  'settingsPreview.summary':
    '{changed, plural, =0 {Inget företag skulle ändras.} one {# företag skulle ändras.} other {# företag skulle ändras.}}',
  'settingsPreview.note':
    'Risken räknas så här direkt när ni sparar, men en nivå tar tid på sig att sjunka. Hälsan räknas så här från varje företags nästa undersökning.',

  'error.mapping_refused.message':
    '{reason, select, missing {Egenskapen ”{property}” finns inte i det här HubSpot-kontot.} other {Egenskapen ”{property}” innehåller något annat än den här inställningen behöver.}}',
  'error.mapping_refused.action': 'Välj en av egenskaperna i listan.',
};
