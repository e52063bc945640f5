import type { NumberField, SettingField } from '../../../contracts/settings-form.ts';
import { text } from '../../../texts/catalogue.ts';
import type { TextKey } from '../../../texts/catalogue.ts';
import { formatNumber } from '../../../texts/format.ts';
import type { Language } from '../../../texts/language.ts';
import { findLimits } from './field-limits.ts';
import type { DescribedPath, FieldRow, Unit } from './field-row.ts';
import { listOptions } from './list-options.ts';

interface UnitKind {
  /** Says unit and limits; null where the section does. */
  readonly hint: Extract<TextKey, `settingHint.${string}`> | null;
  readonly factor: 1 | 100;
  readonly precision: number;
}

const UNITS: Readonly<Record<Unit | 'weight' | 'strength', UnitKind>> = {
  days: { hint: 'settingHint.days', factor: 1, precision: 0 },
  months: { hint: 'settingHint.months', factor: 1, precision: 0 },
  points: { hint: 'settingHint.points', factor: 1, precision: 0 },
  share: { hint: 'settingHint.percent', factor: 100, precision: 0 },
  seconds: { hint: 'settingHint.seconds', factor: 1, precision: 1 },
  number: { hint: 'settingHint.number', factor: 1, precision: 0 },
  decimal: { hint: 'settingHint.number', factor: 1, precision: 1 },
  id: { hint: null, factor: 1, precision: 0 },
  weight: { hint: null, factor: 100, precision: 0 },
  strength: { hint: null, factor: 1, precision: 0 },
};

/** A field with its words, and with the limits that the schema of the settings has for it. */
export function viewField(row: FieldRow, language: Language): SettingField {
  switch (row.kind) {
    case 'number':
      return viewNumber(describe(row.path, language), row.unit, language);
    case 'weight': {
      const path = `scoring.healthWeights.${row.component}`;
      const label = text(language, `component.${row.component}`);
      return viewNumber({ path, label, description: '' }, row.kind, language);
    }
    case 'strength': {
      const path = `risk.strengths.${row.code}`;
      const label = text(language, `risk.code.${row.code}`, { points: '', count: 0 });
      return viewNumber({ path, label, description: '' }, row.kind, language);
    }
    case 'playbook': {
      const path = `playbooks.${row.code}`;
      const label = text(language, `risk.code.${row.code}`, { points: '', count: 0 });
      const { maxLength: max = 0 } = findLimits(path);
      return {
        path,
        label,
        description: '',
        kind: 'area',
        maxLength: max,
        placeholder: text(language, `playbook.${row.code}`),
        mistake: text(language, 'settingMistake.text', { max }),
      };
    }
    case 'choice':
      return {
        ...describe(row.path, language),
        kind: row.kind,
        options: listOptions(row.options, language),
      };
    case 'choices':
      return {
        ...describe(row.path, language),
        kind: row.kind,
        options: listOptions(row.options, language),
        mistake: text(language, 'settingMistake.choices'),
      };
    case 'text':
    case 'email':
      return viewText(row.kind, row.path, language);
    case 'days':
      return viewDays(row.path, language);
    case 'property':
      return {
        ...describe(row.path, language),
        kind: row.kind,
        object: row.object,
      };
  }
}

interface Described {
  readonly path: string;
  readonly label: string;
  readonly description: string;
}

function describe(path: DescribedPath, language: Language): Described {
  return {
    path,
    label: text(language, `setting.${path}.label`),
    description: text(language, `setting.${path}.description`),
  };
}

function viewNumber(
  { path, label, description }: Described,
  unit: keyof typeof UNITS,
  language: Language,
): NumberField {
  const { hint, factor, precision } = UNITS[unit];
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = findLimits(path);
  const [min, max] = [minimum * factor, maximum * factor];
  const limits = { min: formatNumber(min, language), max: formatNumber(max, language) };
  return {
    kind: 'number',
    path,
    label,
    description: hint ? `${description} ${text(language, hint, limits)}` : description,
    min,
    max,
    precision,
    factor,
    mistake: text(language, `settingMistake.${precision > 0 ? 'number' : 'whole'}`, limits),
  };
}

function viewText(kind: 'text' | 'email', path: DescribedPath, language: Language): SettingField {
  const { maxLength = 0, anyOf = [] } = findLimits(path);
  const max = Math.max(maxLength, ...anyOf.map((one) => one.maxLength ?? 0));
  return {
    ...describe(path, language),
    kind,
    maxLength: max,
    placeholder: '',
    mistake: text(language, `settingMistake.${kind}`, { max }),
  };
}

function viewDays(path: DescribedPath, language: Language): SettingField {
  const { items, maxItems: most = 0 } = findLimits(path);
  const { minimum: min = 0, maximum: max = 0 } = items ?? {};
  return {
    ...describe(path, language),
    kind: 'days',
    min,
    max,
    most,
    mistake: text(language, 'settingMistake.days', { min, max, most }),
  };
}
