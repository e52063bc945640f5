import { useState } from 'react';
import type { SettingsReply } from '@contracts/settings-card.ts';
import type { SettingField } from '@contracts/settings-form.ts';
import type { Entered } from './draft/convert.ts';
import { type Edits, findChanges, listFields, readField, toPatch } from './draft/find-changes.ts';
import { findMistakes, type Mistake } from './draft/find-mistakes.ts';

/** What was entered on all tabs and is not saved yet. */
export interface Draft {
  readonly edits: Edits;
  /** The fields that would change. */
  readonly changes: readonly SettingField[];
  readonly mistakes: readonly Mistake[];
  /** The settings that have changed, ready to send. */
  readonly patch: Readonly<Record<string, unknown>>;
  read(field: SettingField): Entered;
  enter(values: Edits): void;
  /** Forgets what was saved; what was entered since stays. */
  forget(saved: Edits): void;
  reset(): void;
}

/** Keeps what was entered by path, so that it survives when newer settings arrive. */
export function useDraft({ form, settings }: SettingsReply): Draft {
  const [edits, setEdits] = useState<Edits>({});
  const changes = findChanges(form, settings, edits);
  const read = (field: SettingField) => readField(field, settings, edits);
  const fields = new Map(listFields(form).map((field) => [field.path, field]));
  const mistakes = findMistakes(Object.values(form).flat(), (path) => {
    const field = fields.get(path);
    return field ? read(field) : null;
  });
  return {
    edits,
    changes,
    mistakes,
    patch: toPatch(changes, settings, edits),
    read,
    enter: (values) => setEdits((last) => ({ ...last, ...values })),
    forget: (saved) =>
      setEdits((last) =>
        Object.fromEntries(Object.entries(last).filter(([path, value]) => saved[path] !== value)),
      ),
    reset: () => setEdits({}),
  };
}
