import type { SettingField, SettingsForm } from '@contracts/settings-form.ts';
import { type Entered, showValue, storeValue } from './convert.ts';
import { readPath, writePath } from './paths.ts';

type Settings = Readonly<Record<string, unknown>>;

/** What was entered and is not saved yet, by path. */
export type Edits = Readonly<Record<string, Entered>>;

/** The fields of all tabs. */
export function listFields(form: SettingsForm): SettingField[] {
  return Object.values(form).flatMap((sections) => sections.flatMap(({ fields }) => fields));
}

/** What a field holds now: what was entered, or else what is stored. */
export function readField(field: SettingField, settings: Settings, edits: Edits): Entered {
  const edited = edits[field.path];
  return edited === undefined ? showValue(field, readPath(settings, field.path)) : edited;
}

/** The fields whose value would be another one. */
export function findChanges(form: SettingsForm, settings: Settings, edits: Edits): SettingField[] {
  return listFields(form).filter((field) => {
    const edited = edits[field.path];
    if (edited === undefined) return false;
    const before = storeValue(field, showValue(field, readPath(settings, field.path)));
    return JSON.stringify(storeValue(field, edited)) !== JSON.stringify(before);
  });
}

/**
 * The settings to send: each that has changed, whole, because the backend takes a setting as one.
 * The others are left out and stay as they are.
 */
export function toPatch(
  changes: readonly SettingField[],
  settings: Settings,
  edits: Edits,
): Settings {
  const changed = changes.reduce<Settings>(
    (result, field) => writePath(result, field.path, storeValue(field, edits[field.path] ?? null)),
    settings,
  );
  const names = new Set(changes.map(({ path }) => path.split('.')[0]));
  return Object.fromEntries(Object.entries(changed).filter(([name]) => names.has(name)));
}
