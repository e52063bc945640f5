import type { Catalogue } from '../catalogue.ts';
import type { settingsPreviewEn } from './en.ts';

/** Was die Einstellungen über die Wirkung anderer Gewichte und Grenzen sagen. */
export const settingsPreviewDe: Catalogue<keyof typeof settingsPreviewEn> = {
  'settingsPreview.title': 'Wirkung auf Ihre Unternehmen',
  'settingsPreview.company': 'Unternehmen',
  'settingsPreview.health': 'Gesundheit',
  'settingsPreview.risk': 'Abwanderungsrisiko',
  'settingsPreview.before': 'Heute',
  'settingsPreview.after': 'Mit diesen Einstellungen',
  'settingsPreview.nobody':
    'Noch hat kein Unternehmen Werte, deshalb gibt es nichts zu vergleichen.',
  'settingsPreview.everybody':
    '{total, plural, one {Das eine Unternehmen mit Werten} other {Alle # Unternehmen mit Werten}}',
  'settingsPreview.sample':
    '{looked, number} von {total, number} Unternehmen: die Hälfte mit dem höchsten Risiko, die übrigen als Stichprobe',
  'settingsPreview.summary':
    '{changed, plural, =0 {Kein Unternehmen würde sich ändern.} one {# Unternehmen würde sich ändern.} other {# Unternehmen würden sich ändern.}}',
  'settingsPreview.note':
    'Das Risiko wird so berechnet, sobald Sie speichern; eine Stufe braucht aber Zeit, um zu fallen. Die Gesundheit wird so ab der nächsten Umfrage jedes Unternehmens berechnet.',

  'error.mapping_refused.message':
    '{reason, select, missing {Die Eigenschaft „{property}“ gibt es in diesem HubSpot-Konto nicht.} other {Die Eigenschaft „{property}“ enthält etwas anderes, als diese Einstellung braucht.}}',
  'error.mapping_refused.action': 'Wählen Sie eine der Eigenschaften aus der Liste.',
};
