import { FIELD_TYPES } from './workflow-action-schema.mjs';

/**
 * What no schema can say about a workflow action: that its texts belong to its fields and rules.
 *
 * @param {import('./read-project.mjs').Component} action
 * @returns {string[]} one line for each problem
 */
export function checkWorkflowAction({ metaFilePath, config }) {
  const { inputFields, outputFields = [], executionRules = [], labels } = config;
  const inputs = inputFields.map(({ typeDefinition }) => typeDefinition);
  const outputs = outputFields.map(({ typeDefinition }) => typeDefinition);
  const named = {
    inputFieldLabels: inputs.map(({ name }) => name),
    inputFieldDescriptions: inputs.map(({ name }) => name),
    outputFieldLabels: outputs.map(({ name }) => name),
    executionRules: executionRules.map(({ labelName }) => labelName),
  };
  return [
    ...checkNames('input field', named.inputFieldLabels),
    ...checkNames('output field', named.outputFieldLabels),
    ...checkNames('execution rule', named.executionRules),
    ...[...inputs, ...outputs].flatMap(checkFieldType),
    ...Object.entries(labels).flatMap(([language, texts]) => [
      ...checkTexts(language, texts, named),
      ...checkCard(language, texts, named.inputFieldLabels),
    ]),
  ].map((problem) => `${metaFilePath}: ${problem}`);
}

function checkNames(what, names) {
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  return twice.map((name) => `there are two of the ${what} ${name}`);
}

function checkFieldType({ name, type, fieldType }) {
  if (FIELD_TYPES[type].includes(fieldType)) return [];
  return [`the field ${name} is a ${type} and can't be a ${fieldType}`];
}

/** HubSpot shows the internal name where a text is missing. */
function checkTexts(language, texts, named) {
  return Object.entries(named).flatMap(([group, names]) => {
    const given = Object.keys(texts[group] ?? {});
    return [
      ...names
        .filter((name) => !given.includes(name))
        .map((name) => `labels.${language}.${group} lacks ${name}`),
      ...given
        .filter((name) => !names.includes(name))
        .map((name) => `labels.${language}.${group} has ${name}, which does not exist`),
    ];
  });
}

function checkCard(language, { actionCardContent }, inputs) {
  return [...actionCardContent.matchAll(/\{\{(.*?)\}\}/g)]
    .filter(([, name]) => !inputs.includes(name))
    .map(([place]) => `labels.${language}.actionCardContent has ${place}, which is no input field`);
}
