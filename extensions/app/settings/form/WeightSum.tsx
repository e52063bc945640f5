import { Button, Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { SettingField, SettingRule } from '@contracts/settings-form.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { addUp, makeHundred } from '../draft/weights.ts';
import type { Draft } from '../use-draft.ts';
import type { Words } from '../words.ts';

interface WeightSumProps {
  readonly rule: Extract<SettingRule, { kind: 'sum' }>;
  readonly fields: readonly SettingField[];
  readonly draft: Draft;
  readonly words: Words;
}

/** What the weights add up to while they are entered, and the help to make it 100. */
export function WeightSum({ rule, fields, draft, words }: WeightSumProps) {
  const values = fields.map((field) => draft.read(field));
  const sum = addUp(values);
  const right = Math.abs(sum - rule.total) < 1e-4;
  const spread = () => {
    const shares = makeHundred(values);
    draft.enter(Object.fromEntries(fields.map(({ path }, index) => [path, shares[index] ?? 0])));
  };
  return (
    <Flex direction="row" gap="sm" align="center" wrap>
      <StatusTag testId="weight-sum" variant={right ? 'success' : 'danger'}>
        {fillPlaces(words.weightSum, { sum })}
      </StatusTag>
      <Text>{right ? words.weightSumRight : words.weightSumWrong}</Text>
      {!right && (
        <Button testId="make-hundred" size="sm" onClick={spread}>
          {words.makeHundred}
        </Button>
      )}
    </Flex>
  );
}
