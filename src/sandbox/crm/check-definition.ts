import { validationError } from '../hubspot-error.ts';
import type { PropertyOption, PropertyType } from './property-definition.ts';

/** The field types that HubSpot lets go with each type; anything else is refused. */
const FIELD_TYPES: Readonly<Record<PropertyType, readonly string[]>> = {
  bool: ['booleancheckbox', 'checkbox', 'radio', 'select'],
  date: ['date'],
  datetime: ['date'],
  enumeration: ['booleancheckbox', 'checkbox', 'radio', 'select'],
  number: ['number'],
  phone_number: ['phonenumber'],
  string: ['file', 'html', 'phonenumber', 'text', 'textarea'],
};

export interface DefinitionShape {
  readonly name: string;
  readonly type: PropertyType;
  readonly fieldType: string;
  readonly options: readonly Pick<PropertyOption, 'value'>[];
}

/** Throws HubSpot's 400 when a definition breaks the rules for names, types or options. */
export function checkDefinition({ name, type, fieldType, options }: DefinitionShape): void {
  if (!/^[a-z][a-z0-9_]{0,98}$/.test(name)) {
    throw validationError(
      `Property name '${name}' is not valid: use lower case letters, digits and underscores, start with a letter, and stay under 100 characters.`,
      { subCategory: 'PropertyValidationError.INVALID_PROPERTY_NAME' },
    );
  }
  if (!FIELD_TYPES[type].includes(fieldType)) {
    throw validationError(`fieldType '${fieldType}' does not fit the type '${type}'.`, {
      subCategory: 'PropertyValidationError.INVALID_FIELD_TYPE',
    });
  }
  const values = options.map((option) => option.value);
  if (type === 'enumeration' && values.length === 0) {
    throw validationError(`Property '${name}' is an enumeration and needs options.`, {
      subCategory: 'PropertyValidationError.ENUM_WITHOUT_OPTIONS',
    });
  }
  if (type === 'bool' && [...values].sort().join() !== 'false,true') {
    throw validationError(`Property '${name}' needs exactly the options true and false.`, {
      subCategory: 'PropertyValidationError.INVALID_BOOLEAN_OPTION',
    });
  }
  if (new Set(values).size !== values.length) {
    throw validationError(`Property '${name}' has two options with the same value.`, {
      subCategory: 'PropertyValidationError.DUPLICATE_OPTION_VALUES',
    });
  }
}
