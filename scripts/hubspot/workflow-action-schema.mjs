import { listOf, publicUrl, shape, text } from './schema-parts.mjs';

/** Which fields of HubSpot's forms fit which type of value. */
export const FIELD_TYPES = {
  bool: ['booleancheckbox'],
  date: ['date'],
  datetime: ['date'],
  enumeration: ['booleancheckbox', 'checkbox', 'radio', 'select'],
  json: ['text', 'textarea'],
  number: ['calculation_equation', 'number'],
  object_coordinates: ['text'],
  phone_number: ['phonenumber'],
  string: ['file', 'html', 'text', 'textarea'],
};

/** English is required. There is no Danish, Norwegian or Swedish. */
const LANGUAGES = ['en', 'fr', 'de', 'ja', 'es', 'pt-br', 'nl'];

const typeDefinition = shape(
  ['name', 'type', 'fieldType'],
  {
    name: { type: 'string', pattern: '^[a-z][a-z0-9_]*$' },
    type: { enum: Object.keys(FIELD_TYPES) },
    fieldType: { enum: [...new Set(Object.values(FIELD_TYPES).flat())] },
    options: listOf(shape(['value', 'label'], { value: text, label: text }), { minItems: 1 }),
    optionsUrl: publicUrl,
    referencedObjectType: text,
  },
  {
    if: { properties: { type: { const: 'enumeration' } } },
    then: {
      anyOf: [
        { required: ['options'] },
        { required: ['optionsUrl'] },
        { required: ['referencedObjectType'] },
      ],
    },
  },
);

const texts = { type: 'object', additionalProperties: text };
const labels = shape(['actionName', 'actionDescription', 'actionCardContent', 'appDisplayName'], {
  actionName: text,
  actionDescription: text,
  actionCardContent: text,
  appDisplayName: text,
  inputFieldLabels: texts,
  inputFieldDescriptions: texts,
  outputFieldLabels: texts,
  executionRules: texts,
});

/** A list means: any of these. */
const condition = { anyOf: [text, listOf(text, { minItems: 1 })] };

export const workflowActionSchema = shape(
  ['actionUrl', 'isPublished', 'supportedClients', 'inputFields', 'labels', 'objectTypes'],
  {
    actionUrl: publicUrl,
    isPublished: { type: 'boolean' },
    supportedClients: listOf(shape(['client'], { client: { const: 'WORKFLOWS' } }), {
      minItems: 1,
    }),
    inputFields: listOf(
      shape(['typeDefinition', 'supportedValueTypes', 'isRequired'], {
        typeDefinition,
        supportedValueTypes: listOf({ enum: ['STATIC_VALUE', 'OBJECT_PROPERTY'] }, { minItems: 1 }),
        isRequired: { type: 'boolean' },
      }),
    ),
    outputFields: listOf(shape(['typeDefinition'], { typeDefinition })),
    objectRequestOptions: shape(['properties'], { properties: listOf(text) }),
    labels: shape(['en'], Object.fromEntries(LANGUAGES.map((language) => [language, labels]))),
    executionRules: listOf(
      shape(['labelName', 'conditions'], {
        labelName: text,
        conditions: { type: 'object', minProperties: 1, additionalProperties: condition },
      }),
    ),
    objectTypes: listOf(text, { minItems: 1 }),
  },
);
