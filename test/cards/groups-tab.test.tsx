import {
  Alert,
  Button,
  ErrorState,
  Input,
  LoadingButton,
  Select,
  Tag,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { groupsReply, type GroupsReply, groupsWords } from '../../src/contracts/groups-card.ts';
import { GroupsTab } from '../../extensions/app/settings/groups/GroupsTab.tsx';
import { FakeBackend } from './fake-backend.ts';
import { textOf, until } from './render-card.tsx';
import { change, renderTab, type SettingsTab } from './render-tab.tsx';

const words = {
  ...Object.fromEntries(groupsWords.map((key) => [key, `<${key}>`])),
  tooLong: 'At most {max}',
  propertyMissing: '{property} is gone',
};
const DEPARTMENT = {
  value: 'department',
  label: 'Department',
  options: [
    { value: 'fin', label: 'Finance' },
    { value: 'ops', label: 'Operations' },
  ],
};

function someGroups(overrides: Partial<GroupsReply> = {}): GroupsReply {
  return groupsReply.parse({
    version: 4,
    groups: { source: 'buying_role', property: '', rules: [], defaultGroup: 'users' },
    sources: ['buying_role', 'property', 'label'].map((value) => ({
      value,
      label: `By ${value}`,
      description: `About ${value}`,
    })),
    roleWeights: [1, 1.5, 2].map((value) => ({ value, label: `Weight ${value}` })),
    properties: [DEPARTMENT, { value: 'jobtitle', label: 'Job title', options: [] }],
    labels: ['Billing', 'Decision maker'],
    problem: null,
    limits: { rules: 50, value: 200, group: 40 },
    words,
    ...overrides,
  });
}

const byDepartment = (rules: GroupsReply['groups']['rules'] = []) =>
  someGroups({
    groups: { source: 'property', property: 'department', rules, defaultGroup: 'Others' },
  });
const FINANCE = { value: 'fin', group: 'Finance', roleWeight: 1.5 };

let backend: FakeBackend;
let tab: SettingsTab;
const onSaved = vi.fn();
beforeEach(() => {
  backend = new FakeBackend();
  onSaved.mockClear();
});

async function show(groups = someGroups()): Promise<void> {
  backend.succeed(groups);
  tab = renderTab(backend.origin, (parts) => <GroupsTab {...parts} onSaved={onSaved} />);
  await until(() => tab.findByTestId(ToggleGroup, 'source'));
}

const source = () => tab.findByTestId(ToggleGroup, 'source');
const input = (testId: string) => tab.findByTestId(Input, testId);
const select = (testId: string) => tab.findByTestId(Select, testId);
const button = (testId: string) => tab.findByTestId(Button, testId);
const saveButton = () => tab.findByTestId(LoadingButton, 'save');
const saves = () => backend.bodiesOf('/settings');

describe('the groups', () => {
  test('by the buying role need no rules', async () => {
    await show();
    expect(source().props.value).toBe('buying_role');
    expect(tab.maybeFind(Button, { testId: 'add-rule' })).toBeNull();
    expect(input('default-group').props.value).toBe('users');
    expect(textOf(tab.getRootNode())).toContain('<labelsOverride>');
    expect(saveButton().props.disabled).toBe(true);
  });

  test('by a property get rules with its values to choose from', async () => {
    await show();
    change(source(), 'property');
    await until(() => select('property'));
    expect(select('property').props.options.map(({ label }) => label)).toEqual([
      'Department',
      'Job title',
    ]);
    change(select('property'), 'department');
    button('add-rule').trigger('onClick');
    await until(() => select('value-0'));
    expect(select('value-0').props.options).toEqual(DEPARTMENT.options);
    change(select('value-0'), 'fin');
    change(input('group-0'), 'Finance');
    change(select('weight-0'), 1.5);

    backend.succeed({}).succeed(byDepartment([FINANCE]));
    saveButton().trigger('onClick');
    await until(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(saves()).toEqual([
      {
        requestId: expect.any(String) as string,
        version: 4,
        settings: {
          groups: {
            source: 'property',
            property: 'department',
            rules: [FINANCE],
            defaultGroup: 'users',
          },
        },
      },
    ]);
    expect(tab.mocks.actions.addAlert.calls).toEqual([[{ type: 'success', message: '<saved>' }]]);
  });

  test('by free text are written by hand', async () => {
    await show(
      someGroups({
        groups: { source: 'property', property: 'jobtitle', rules: [FINANCE], defaultGroup: 'x' },
      }),
    );
    expect(input('value-0').props.value).toBe('fin');
  });

  test('by a label offer the labels of the account', async () => {
    await show();
    change(source(), 'label');
    await until(() => button('add-rule'));
    button('add-rule').trigger('onClick');
    await until(() => select('value-0'));
    expect(select('value-0').props.options.map(({ value }) => value)).toEqual([
      'Billing',
      'Decision maker',
    ]);
  });

  test('lose a rule that is taken out, and those of another property', async () => {
    await show(byDepartment([FINANCE, { ...FINANCE, value: 'ops' }]));
    button('remove-0').trigger('onClick');
    await until(() => expect(select('value-0').props.value).toBe('ops'));
    change(select('property'), 'jobtitle');
    await until(() => expect(tab.maybeFind(Select, { testId: 'value-0' })).toBeNull());
  });

  test('keep showing a property that HubSpot does not have any more', async () => {
    const { groups } = byDepartment();
    await show(someGroups({ groups: { ...groups, property: 'gone_one' } }));
    expect(select('property').props.options[0]).toEqual({
      value: 'gone_one',
      label: 'gone_one is gone',
    });
  });
});

describe('what does not fit', () => {
  test('is marked when it is to be saved, and not sent', async () => {
    await show(byDepartment([FINANCE, { value: 'fin', group: '', roleWeight: 1 }]));
    change(input('default-group'), 'Vendor');
    await until(() => tab.findByTestId(Tag, 'unsaved'));
    expect(input('default-group').props.error).toBe(false);
    saveButton().trigger('onClick');
    await until(() => expect(input('default-group').props.validationMessage).toBe('<reserved>'));
    expect(select('value-1').props.validationMessage).toBe('<twice>');
    expect(input('group-1').props.validationMessage).toBe('<required>');
    change(input('group-1'), 'x'.repeat(41));
    await until(() => expect(input('group-1').props.validationMessage).toBe('At most 40'));
    expect(saves()).toEqual([]);
  });

  test('includes a property that was not chosen', async () => {
    await show();
    change(source(), 'property');
    await until(() => select('property'));
    saveButton().trigger('onClick');
    await until(() => expect(select('property').props.error).toBe(true));
  });
});

describe('when something goes wrong', () => {
  test('the tab says why it can’t be shown', async () => {
    backend.fail();
    tab = renderTab(backend.origin, (parts) => <GroupsTab {...parts} onSaved={onSaved} />);
    await until(() => tab.find(ErrorState));
  });

  test('HubSpot’s silence leaves what is set to be seen, and can be asked again', async () => {
    const problem = { code: 'hubspot_unavailable', message: 'No answer.', action: 'Wait.' };
    await show({ ...byDepartment([FINANCE]), properties: [], labels: [], problem });
    expect(textOf(tab.findByTestId(Alert, 'fields-failed'))).toContain('No answer.');
    expect(input('value-0').props.value).toBe('fin');
    expect(select('property').props.options).toEqual([
      { value: 'department', label: 'department' },
    ]);
    backend.succeed(byDepartment([FINANCE]));
    button('read-again').trigger('onClick');
    await until(() => expect(tab.maybeFind(Alert, { testId: 'fields-failed' })).toBeNull());
    expect(select('value-0').props.value).toBe('fin');
  });

  test('somebody else’s save is said and can be loaded', async () => {
    await show();
    change(input('default-group'), 'Team');
    await until(() => tab.findByTestId(Tag, 'unsaved'));
    backend.refuse({ code: 'settings_changed', message: 'Somebody else has saved.' });
    saveButton().trigger('onClick');
    await until(() => tab.findByTestId(Alert, 'save-failed'));
    expect(input('default-group').props.value).toBe('Team');
    backend.succeed({ ...byDepartment(), version: 5 });
    button('load-saved').trigger('onClick');
    await until(() => expect(input('default-group').props.value).toBe('Others'));
  });
});
