import { validationError } from '../hubspot-error.ts';
import type { ErrorDetail } from '../hubspot-error.ts';
import type { ObjectType } from './object-types.ts';

/** A rule of an administrator: this property must have a value. */
export interface WriteRule {
  readonly objectType: ObjectType;
  readonly property: string;
  /** Whenever this other property has one of these values. On create only when left out. */
  readonly when?: { readonly property: string; readonly values: readonly string[] };
}

/** What a write would leave behind. */
export interface RuledWrite {
  readonly objectType: ObjectType;
  readonly isNew: boolean;
  /** All values of the record as they would be, not only the written ones. */
  readonly values: Readonly<Record<string, string>>;
}

/** The rules of an account's administrators. API 2026-09 enforces them on every write. */
export interface WriteRules {
  add(rule: WriteRule): void;
  clear(): void;
  /** Throws HubSpot's 400 with everything that is missing, also what the write doesn't touch. */
  check(write: RuledWrite): void;
}

export function createWriteRules(): WriteRules {
  let rules: WriteRule[] = [];
  return {
    add(rule) {
      rules.push(rule);
    },
    clear() {
      rules = [];
    },
    check(write) {
      const errors = rules.flatMap((rule) => findBreach(rule, write) ?? []);
      if (errors.length > 0) {
        throw validationError('The property values provided are invalid', { errors });
      }
    },
  };
}

function findBreach(
  { objectType, property, when }: WriteRule,
  write: RuledWrite,
): ErrorDetail | null {
  if (objectType !== write.objectType || (write.values[property] ?? '') !== '') return null;
  const context = { propertyName: [property] };
  if (!when) {
    if (!write.isNew) return null;
    const message = `A value for ${property} must be provided`;
    return { message, code: 'MISSING_REQUIRED_PROPERTY', context };
  }
  if (!when.values.includes(write.values[when.property] ?? '')) return null;
  return {
    message: `${property} is required because of a conditional property rule based on [${when.property}]`,
    code: 'MISSING_CONDITIONAL_REQUIRED_PROPERTY',
    context,
  };
}
