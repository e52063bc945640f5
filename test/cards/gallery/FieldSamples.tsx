import { useState } from 'react';
import {
  Button,
  Checkbox,
  CurrencyInput,
  DateInput,
  Flex,
  Form,
  Input,
  MultiSelect,
  NumberInput,
  RadioButton,
  SearchInput,
  Select,
  StepperInput,
  Text,
  TextArea,
  TimeInput,
  Toggle,
  ToggleGroup,
} from '@hubspot/ui-extensions';

const MODES = [
  { label: 'Named', value: 'named' },
  { label: 'Confidential', value: 'confidential' },
];

/** What the extension heard, so that a test can read it. */
export function FieldSamples() {
  const [name, setName] = useState('');
  const [mode, setMode] = useState<string | number | boolean>('named');
  const [isOn, setOn] = useState(true);
  const [submitted, setSubmitted] = useState('');
  const error = name.length > 8;
  return (
    <Flex direction="column" gap="md">
      <Form onSubmit={({ targetValue }) => setSubmitted(JSON.stringify(targetValue))}>
        <Input
          label="Name"
          name="name"
          required
          description="At most eight letters"
          tooltip="As it is shown to customers"
          value={name}
          onInput={setName}
          error={error}
          {...(error && { validationMessage: 'Shorten the name.' })}
        />
        <TextArea label="Why" name="why" placeholder="In one sentence" />
        <SearchInput label="Search" name="search" />
        <NumberInput
          label="Limit"
          name="limit"
          min={0}
          max={100}
          value={25}
          formatStyle="percentage"
        />
        <StepperInput label="Days" name="days" value={90} stepSize={10} min={0} max={100} />
        <CurrencyInput label="Value" name="value" currency="DKK" defaultValue={1000} />
        <DateInput
          label="Closes"
          name="closes"
          defaultValue={{ year: 2026, month: 10, date: 30 }}
        />
        <TimeInput label="At" name="at" defaultValue={{ hours: 9, minutes: 30 }} />
        <Select label="Mode" name="mode" options={MODES} value={mode} onChange={setMode} />
        <MultiSelect label="Languages" name="languages" options={MODES} />
        <ToggleGroup
          label="Groups"
          name="groups"
          toggleType="checkboxList"
          options={[
            { label: 'Leadership', value: 'leadership', initialIsChecked: true },
            { label: 'Users', value: 'users', description: 'Who work with it' },
          ]}
        />
        <ToggleGroup
          label="Delivery"
          name="delivery"
          toggleType="radioButtonList"
          inline
          options={[
            { label: 'Mail', value: 'mail' },
            { label: 'Link', value: 'link' },
          ]}
        />
        <Checkbox name="agreed" description="You can change it later">
          Remind after four days
        </Checkbox>
        <RadioButton name="choice">One of many</RadioButton>
        <Toggle
          label="Reminders"
          name="reminders"
          checked={isOn}
          onChange={setOn}
          textChecked="On"
          textUnchecked="Off"
        />
        <Button type="submit" variant="primary">
          Save
        </Button>
      </Form>
      <Text testId="heard">{`${name}|${mode}|${isOn}`}</Text>
      <Text testId="submitted">{submitted}</Text>
    </Flex>
  );
}
