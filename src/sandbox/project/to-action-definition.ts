import type { z } from 'zod';
import type { ActionDefinition } from '../workflows/action-definition.ts';
import type { actionConfig } from './component-schema.ts';

const FIRST_DEFINITION_ID = 910_001;

/** The action as workflows know it. Its number follows from its place among the project's actions. */
export function toActionDefinition(
  uid: string,
  index: number,
  config: z.infer<typeof actionConfig>,
): ActionDefinition {
  const { actionName, executionRules: sentences } = config.labels.en;
  return {
    definitionId: FIRST_DEFINITION_ID + index,
    version: 1,
    uid,
    name: actionName,
    actionUrl: config.actionUrl,
    inputTypes: Object.fromEntries(
      config.inputFields.map(({ typeDefinition: { name, type } }) => [name, type.toUpperCase()]),
    ),
    objectProperties: config.objectRequestOptions?.properties ?? [],
    executionRules: config.executionRules.map(({ labelName, conditions }) => ({
      conditions,
      message: getSentence(sentences, labelName),
    })),
  };
}

function getSentence(sentences: Readonly<Record<string, string>>, labelName: string): string {
  const sentence = sentences[labelName];
  if (sentence === undefined) throw new Error(`The rule ${labelName} has no English sentence.`);
  return sentence;
}
