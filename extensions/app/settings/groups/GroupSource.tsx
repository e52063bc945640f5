import { Alert, Button, Flex, Select, Text, ToggleGroup } from '@hubspot/ui-extensions';
import type { GroupsForm, GroupsReply } from '@contracts/groups-card.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import type { GroupProblems } from './check-groups.ts';

interface GroupSourceProps {
  readonly form: GroupsForm;
  readonly loaded: GroupsReply;
  readonly problems: GroupProblems;
  readonly reloading: boolean;
  readonly onReload: () => void;
  readonly edit: (change: (form: GroupsForm) => GroupsForm) => void;
}

/** What tells the group; for a property also which one. */
export function GroupSource(props: GroupSourceProps) {
  const { form, loaded, problems, reloading, onReload, edit } = props;
  const { words, sources, problem } = loaded;
  const choose = (value: string) => {
    const source = sources.find((each) => each.value === value)?.value;
    // Values of a property are no labels, so the rules of one source are not those of another.
    if (source)
      edit((last) => ({ ...last, source, rules: source === last.source ? last.rules : [] }));
  };
  const propertyProblem = problems.get('property') ?? '';
  return (
    <Flex direction="column" gap="sm">
      <ToggleGroup
        testId="source"
        toggleType="radioButtonList"
        name="source"
        label={words.source}
        options={sources}
        value={form.source}
        onChange={choose}
      />
      {problem && form.source !== 'buying_role' && (
        <Alert testId="fields-failed" title={words.fieldsFailed} variant="warning">
          <Text>
            {problem.message} {problem.action}
          </Text>
          <Button testId="read-again" size="sm" disabled={reloading} onClick={onReload}>
            {words.tryAgain}
          </Button>
        </Alert>
      )}
      {form.source === 'property' && (
        <Select
          testId="property"
          name="property"
          label={words.property}
          description={words.propertyExplained}
          required
          options={listProperties(form.property, loaded)}
          value={form.property}
          error={propertyProblem !== ''}
          validationMessage={propertyProblem}
          onChange={(property) =>
            edit((last) => ({ ...last, property: String(property), rules: [] }))
          }
        />
      )}
    </Flex>
  );
}

/** One that was chosen stays to be seen, also when HubSpot does not have it any more. */
function listProperties(chosen: string, { properties, problem, words }: GroupsReply) {
  const isThere = chosen === '' || properties.some(({ value }) => value === chosen);
  if (isThere) return properties.map(({ value, label }) => ({ value, label }));
  const label = problem ? chosen : fillPlaces(words.propertyMissing, { property: chosen });
  return [{ value: chosen, label }, ...properties.map(({ value, label }) => ({ value, label }))];
}
