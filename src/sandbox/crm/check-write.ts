import { invalidJson, validationError } from '../hubspot-error.ts';
import type { HubSpotError } from '../hubspot-error.ts';
import type { ValueProblem } from './check-value.ts';
import { checkValue } from './check-value.ts';
import type { ObjectType } from './object-types.ts';
import type { PropertyStore } from './property-store.ts';

export interface WriteContext {
  readonly properties: Pick<PropertyStore, 'find'>;
  readonly ownerIds: readonly string[];
}

/** The values to store, every one as text. Throws HubSpot's 400 that names all wrong values at once. */
export function checkWrite(
  context: WriteContext,
  type: ObjectType,
  input: Readonly<Record<string, unknown>>,
  current: Readonly<Record<string, string>> = {},
): Record<string, string> {
  checkNames(Object.keys(input));

  const values: Record<string, string> = {};
  const problems: ValueProblem[] = [];
  for (const [name, raw] of Object.entries(input)) {
    const definition = context.properties.find(type, name);
    if (!definition) {
      problems.push({
        name,
        message: `Property "${name}" does not exist`,
        code: 'PROPERTY_DOESNT_EXIST',
      });
      continue;
    }
    const checked = checkValue(definition, textOf(raw), {
      current: current[name] ?? '',
      ownerIds: context.ownerIds,
    });
    if (checked.kind === 'problem') problems.push(checked.problem);
    else values[name] = checked.value;
  }
  if (problems.length > 0) throw valuesNotValid(problems);
  return values;
}

/** HubSpot answers with text whatever came in; what is not a plain value it can't read at all. */
function textOf(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
  throw invalidJson(
    'Cannot deserialize value of type `java.lang.String` from a value that is not text.',
  );
}

function checkNames(names: readonly string[]): void {
  const invalid = names.filter((name) => name !== name.toLowerCase() || name.length >= 100);
  if (invalid.length === 0) return;
  throw invalidJson(
    `Names for properties should be lowercase and have less than 100 characters. Invalid names: [${invalid.join(', ')}]`,
  );
}

function valuesNotValid(problems: readonly ValueProblem[]): HubSpotError {
  const results = problems.map(({ name, message, code }) => ({
    isValid: false,
    message,
    error: code,
    name,
  }));
  return validationError(`Property values were not valid: ${JSON.stringify(results)}`, {
    errors: problems.map(({ name, message, code }) => ({
      message,
      code,
      context: { propertyName: [name] },
    })),
  });
}
