import { Box, Button, Flex, Heading, Input, Select, Text } from '@hubspot/ui-extensions';
import type { GroupRule, GroupsForm, GroupsReply } from '@contracts/groups-card.ts';
import type { GroupProblems } from './check-groups.ts';

interface RuleListProps {
  readonly form: GroupsForm;
  readonly loaded: GroupsReply;
  readonly problems: GroupProblems;
  readonly edit: (change: (form: GroupsForm) => GroupsForm) => void;
}

/** Which value means which group and weight. */
export function RuleList(props: RuleListProps) {
  const { form, loaded, edit } = props;
  const { words, limits } = loaded;
  const add = () =>
    edit((last) => ({ ...last, rules: [...last.rules, { value: '', group: '', roleWeight: 1 }] }));
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.rules}</Heading>
      <Text>{form.rules.length === 0 ? words.noRules : words.rulesExplained}</Text>
      {form.rules.map((rule, index) => (
        // Rules have no id of their own, and each field shows what it is given.
        <Rule key={index} {...props} rule={rule} index={index} />
      ))}
      <Flex>
        <Button
          testId="add-rule"
          size="sm"
          disabled={form.rules.length >= limits.rules}
          onClick={add}
        >
          {words.addRule}
        </Button>
      </Flex>
    </Flex>
  );
}

interface RuleProps extends RuleListProps {
  readonly rule: GroupRule;
  readonly index: number;
}

function Rule({ form, loaded, problems, edit, rule, index }: RuleProps) {
  const { words, roleWeights } = loaded;
  const change = (changed: Partial<GroupRule>) =>
    edit((last) => ({
      ...last,
      rules: last.rules.map((each, at) => (at === index ? { ...each, ...changed } : each)),
    }));
  const remove = () =>
    edit((last) => ({ ...last, rules: last.rules.filter((_each, at) => at !== index) }));
  const groupProblem = problems.get(`rules.${index}.group`) ?? '';
  return (
    <Flex direction="row" gap="sm" align="end" wrap>
      <Box flex={1}>
        <RuleValue
          form={form}
          loaded={loaded}
          value={rule.value}
          index={index}
          problem={problems.get(`rules.${index}.value`) ?? ''}
          onChange={(value) => change({ value })}
        />
      </Box>
      <Box flex={1}>
        <Input
          testId={`group-${index}`}
          name={`group-${index}`}
          label={words.group}
          required
          value={rule.group}
          error={groupProblem !== ''}
          validationMessage={groupProblem}
          onChange={(group) => change({ group })}
        />
      </Box>
      <Box flex={1}>
        <Select
          testId={`weight-${index}`}
          name={`weight-${index}`}
          label={words.roleWeight}
          required
          options={roleWeights}
          value={rule.roleWeight}
          onChange={(weight) => change({ roleWeight: Number(weight) })}
        />
      </Box>
      <Button testId={`remove-${index}`} size="sm" onClick={remove}>
        {words.removeRule}
      </Button>
    </Flex>
  );
}

interface RuleValueProps {
  readonly form: GroupsForm;
  readonly loaded: GroupsReply;
  readonly value: string;
  readonly index: number;
  readonly problem: string;
  readonly onChange: (value: string) => void;
}

/** Chosen where HubSpot knows the values, written where it does not. */
function RuleValue({ form, loaded, value, index, problem, onChange }: RuleValueProps) {
  const { words } = loaded;
  const field = {
    testId: `value-${index}`,
    name: `value-${index}`,
    label: form.source === 'label' ? words.label : words.value,
    required: true,
    value,
    error: problem !== '',
    validationMessage: problem,
  };
  const known = listValues(form, loaded);
  if (known.length === 0) return <Input {...field} onChange={onChange} />;
  const isKnown = value === '' || known.some((option) => option.value === value);
  const options = isKnown ? known : [{ value, label: value }, ...known];
  return <Select {...field} options={options} onChange={(chosen) => onChange(String(chosen))} />;
}

function listValues(form: GroupsForm, { properties, labels }: GroupsReply) {
  if (form.source === 'label') return labels.map((label) => ({ value: label, label }));
  return properties.find(({ value }) => value === form.property)?.options ?? [];
}
