import type {
  NumberField,
  SettingField,
  SettingRule,
  SettingSection,
} from '@contracts/settings-form.ts';
import { type Entered, parseDays } from './convert.ts';
import { addUp } from './weights.ts';

export interface Mistake {
  /** Of the field, or the id of the section for what is wrong with all of its fields together. */
  readonly place: string;
  /** What people call it. */
  readonly name: string;
  readonly message: string;
}

type ReadEntered = (path: string) => Entered;

/** Everything that the backend would refuse, by the limits and rules that it sent itself. */
export function findMistakes(sections: readonly SettingSection[], read: ReadEntered): Mistake[] {
  return sections.flatMap((section) => {
    const own = section.fields
      .filter((field) => !fits(field, read(field.path)))
      .map((field) => toMistake(field, 'mistake' in field ? field.mistake : ''));
    if (own.length > 0) return own;
    return section.rules.flatMap((rule) => checkRule(rule, section, read));
  });
}

function fits(field: SettingField, entered: Entered): boolean {
  switch (field.kind) {
    case 'number':
      return fitsNumber(field, entered);
    case 'choices':
      return Array.isArray(entered) && entered.length > 0;
    case 'text':
    case 'area':
      return String(entered).trim().length <= field.maxLength;
    case 'email':
      return fitsEmail(String(entered).trim(), field.maxLength);
    case 'days': {
      const days = parseDays(String(entered)) ?? [-1];
      const inside = days.every((day) => day >= field.min && day <= field.max);
      return inside && days.length <= field.most && isRising(days);
    }
    default:
      return true;
  }
}

function fitsNumber({ min, max, precision }: NumberField, entered: Entered): boolean {
  if (typeof entered !== 'number' || !Number.isFinite(entered)) return false;
  const isFine = precision > 0 || Number.isInteger(entered);
  return isFine && entered >= min && entered <= max;
}

/** Only what nobody would call an address; the backend looks closer. */
function fitsEmail(text: string, maxLength: number): boolean {
  return text === '' || (text.length <= maxLength && /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text));
}

function checkRule(rule: SettingRule, section: SettingSection, read: ReadEntered): Mistake[] {
  switch (rule.kind) {
    case 'sum': {
      const off = Math.abs(addUp(rule.paths.map(read)) - rule.total) > 1e-4;
      return off ? [{ place: section.id, name: section.title, message: rule.message }] : [];
    }
    case 'rising':
      return rule.paths
        .filter(
          (path, index) =>
            index > 0 &&
            !isRising([rule.paths[index - 1] ?? '', path].map((one) => Number(read(one)))),
        )
        .map((path) => mistakeAt(path, section, rule.message));
    case 'among': {
      const allowed = read(rule.of);
      const isAllowed = Array.isArray(allowed) && allowed.includes(read(rule.path));
      return isAllowed ? [] : [mistakeAt(rule.path, section, rule.message)];
    }
    case 'needed': {
      const isMissing = read(rule.of) === rule.value && read(rule.path) === 0;
      return isMissing ? [mistakeAt(rule.path, section, rule.message)] : [];
    }
  }
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

function mistakeAt(path: string, section: SettingSection, message: string): Mistake {
  const field = section.fields.find((one) => one.path === path);
  return { place: path, name: field?.label ?? section.title, message };
}

function toMistake({ path, label }: SettingField, message: string): Mistake {
  return { place: path, name: label, message };
}
