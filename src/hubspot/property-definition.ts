/** One value that a property can have; people see the label. */
export interface PropertyOption {
  readonly value: string;
  readonly label: string;
}

/** A property as HubSpot's property API describes it. */
export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: 'number' | 'enumeration' | 'string' | 'date' | 'datetime' | 'bool';
  readonly fieldType:
    'number' | 'select' | 'checkbox' | 'text' | 'textarea' | 'date' | 'booleancheckbox';
  /** Empty unless the type is `enumeration` or `bool`. */
  readonly options: readonly PropertyOption[];
}

type Define = (name: string, label: string, description: string) => PropertyDefinition;
type DefineChoice = (
  name: string,
  label: string,
  description: string,
  options: Readonly<Record<string, string>>,
) => PropertyDefinition;

export const number = define('number', 'number');
export const text = define('string', 'text');
export const longText = define('string', 'textarea');
export const day = define('date', 'date');
export const moment = define('datetime', 'date');

/** One of several values, given as value → label. */
export const choice = chosen('select');
/** Any of several values, given as value → label. */
export const choices = chosen('checkbox');

/** HubSpot wants exactly the options `true` and `false`. */
export const yesNo: Define = (name, label, description) => ({
  ...define('bool', 'booleancheckbox')(name, label, description),
  options: toOptions({ true: 'Yes', false: 'No' }),
});

function chosen(fieldType: 'select' | 'checkbox'): DefineChoice {
  return (name, label, description, options) => ({
    ...define('enumeration', fieldType)(name, label, description),
    options: toOptions(options),
  });
}

/** Names and labels get the app's prefix, so that nobody takes them for the portal's own. */
function define(
  type: PropertyDefinition['type'],
  fieldType: PropertyDefinition['fieldType'],
): Define {
  return (name, label, description) => ({
    name: `radar_${name}`,
    label: `Radar ${label}`,
    description,
    type,
    fieldType,
    options: [],
  });
}

function toOptions(labels: Readonly<Record<string, string>>): PropertyOption[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
