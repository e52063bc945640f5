import {
  Accordion,
  Alert,
  Button,
  Input,
  Link,
  List,
  LoadingButton,
  Modal,
  StatusTag,
  Tabs,
  Text,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SettingsConnection } from '../../src/contracts/settings-connection.ts';
import { FakeBackend } from './fake-backend.ts';
import { fire } from './fire.ts';
import { textOf, until } from './render-card.tsx';
import { type Page, renderSettings } from './render-settings.tsx';
import { aProblem, DISCONNECTED, someSettings } from './settings-fixtures.ts';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

async function open(connection: Partial<SettingsConnection> = {}): Promise<Page> {
  backend.succeed(someSettings({ connection }));
  const page = renderSettings(backend.origin);
  await until(() => page.findByTestId(StatusTag, 'connection'));
  return page;
}

describe('the connection', () => {
  test('says how it is doing', async () => {
    const page = await open();
    expect(page.findByTestId(StatusTag, 'connection').props.variant).toBe('success');
    expect(page.findByTestId(Text, 'no-problems').text).toBe('<noProblems>');
    expect(textOf(page.find(Tabs))).toContain('93 of 100');
    expect(page.maybeFind(LoadingButton, { testId: 'save' })).toBeNull();
  });

  test('says every problem with what to do, the most pressing first', async () => {
    const problems = ['A', 'B', 'C', 'D', 'E', 'F'].map(aProblem);
    const record = { ...aProblem('Company 501'), url: 'https://app.hubspot.example/501' };
    const page = await open({ problems: [record, ...problems] });
    expect(page.findAll(Alert)).toHaveLength(7);
    expect(page.findAll(Alert)[0]?.props.title).toBe('Company 501');
    expect(page.find(Link).props.href).toBe('https://app.hubspot.example/501');
    expect(page.find(Accordion).props.title).toBe('<moreProblems> 3');
    expect(page.find(Accordion).findAll(Alert)).toHaveLength(3);
  });

  test('says what was not allowed, and where to allow it', async () => {
    const page = await open({ missingScopes: [{ scope: 'automation', purpose: 'Make it' }] });
    expect(textOf(page.find(List))).toContain('Make it');
    expect(page.find(Link).props.href).toMatchObject({ external: true });
  });
});

describe('what is created on request', () => {
  test.each([
    ['sync', '<synced>'],
    ['lists', '<listsCreated>'],
    ['workflow', '<workflowCreated>'],
  ])('%s answers with how everything stands then', async (route, message) => {
    const page = await open();
    const lists = {
      text: 'Eight lists.',
      items: [
        {
          name: 'Radar promoters',
          outcome: { text: 'Created', tone: 'good' as const },
          message: '',
        },
      ],
    };
    backend.succeed(someSettings({ connection: { lists } }));
    page.findByTestId(LoadingButton, route).trigger('onClick');
    await until(() => expect(textOf(page.find(Tabs))).toContain('Radar promoters'));
    expect(backend.calls[1]?.url).toContain(`/settings/${route}?`);
    expect(backend.calls[1]?.body?.['requestId']).toMatch(/^[0-9a-f]{32}$/);
    expect(backend.calls).toHaveLength(2);
    expect(page.mocks.actions.addAlert.calls).toEqual([[{ type: 'success', message }]]);
  });

  test('a refusal is told where it was asked for', async () => {
    const page = await open();
    backend.refuse({ message: 'The scope crm.lists.write is missing.' });
    page.findByTestId(LoadingButton, 'lists').trigger('onClick');
    await until(() => page.findByTestId(Alert, 'lists-failed'));
    expect(page.findByTestId(Alert, 'lists-failed').text).toContain('crm.lists.write');
  });

  test('a workflow that must be built by hand comes with its steps', async () => {
    const workflow = {
      text: 'A task.',
      state: { text: 'By hand', tone: 'neutral' as const },
      message: 'Your plan has no workflows.',
      steps: ['Open it.', 'Switch it on.'],
    };
    const page = await open({ workflow });
    expect(page.findByTestId(StatusTag, 'workflow-state').text).toBe('By hand');
    expect(page.find(List).props.variant).toBe('ordered-styled');
    expect(textOf(page.find(List))).toContain('Switch it on.');
    expect(page.findByTestId(LoadingButton, 'workflow').text).toBe('<createWorkflow>');
  });
});

test('a workflow that is there is not offered to be created', async () => {
  const workflow = {
    text: '',
    state: { text: 'On', tone: 'good' as const },
    message: '',
    steps: [],
  };
  const page = await open({ workflow });
  expect(page.findByTestId(LoadingButton, 'workflow').text).toBe('<checkWorkflow>');
});

describe('disconnecting and removing', () => {
  function modalOf(page: Page) {
    const { overlay } = page.findByTestId(Button, 'remove').props;
    if (!overlay) throw new Error('The button has no modal');
    return overlay.find(Modal);
  }
  const confirm = (page: Page) => modalOf(page).find(LoadingButton, { testId: 'confirm-remove' });
  const type = (page: Page, text: string) => fire(modalOf(page).find(Input), 'onInput', text);

  test('waits until the number of the account is typed', async () => {
    const page = await open();
    expect(modalOf(page).props.variant).toBe('danger');
    expect(modalOf(page).find(Input).props.label).toBe('<removeNumber> 4700001');
    expect(confirm(page).props.disabled).toBe(true);
    type(page, '4700002');
    expect(confirm(page).props.disabled).toBe(true);
    expect(modalOf(page).find(Input).props.validationMessage).toBe('<removeNumberWrong>');
    type(page, ' 4700001 ');
    expect(confirm(page).props.disabled).toBe(false);
    expect(backend.calls).toHaveLength(1);
  });

  test('takes out what was chosen, and says what is gone and what stays', async () => {
    const page = await open();
    fire(modalOf(page).find(ToggleGroup), 'onChange', ['lists', 'data']);
    type(page, '4700001');
    backend.succeed({
      removed: ['Radar promoters'],
      kept: [{ name: 'radar_gap_score', message: 'It is used in a list.' }],
    });
    confirm(page).trigger('onClick');
    await until(() => page.findByTestId(Alert, 'removed'));
    expect(backend.calls[1]).toMatchObject({
      method: 'POST',
      body: {
        confirmPortalId: 4700001,
        workflow: false,
        lists: true,
        properties: false,
        data: true,
      },
    });
    expect(page.mocks.actions.closeOverlay.calls).toEqual([['radar-remove']]);
    expect(page.maybeFind(Tabs)).toBeNull();
    expect(textOf(page.find(List))).toContain('Radar promoters');
    expect(page.findAll(Alert).map(({ props }) => props.title)).toEqual([
      '<removed>',
      'radar_gap_score',
    ]);
  });

  test('that stopped says so in the modal', async () => {
    const page = await open();
    type(page, '4700001');
    backend.refuse({ code: 'removal_stopped', message: 'HubSpot is away.' });
    confirm(page).trigger('onClick');
    await until(() => modalOf(page).find(Alert));
    expect(modalOf(page).find(Alert).text).toContain('HubSpot is away.');
  });

  test('is possible without a connection, too', async () => {
    const page = await open({
      ...DISCONNECTED,
      removal: {
        accountNumber: 4700001,
        choices: [{ name: 'data', label: 'Data', description: '' }],
      },
    });
    expect(modalOf(page).find(ToggleGroup).props.options).toHaveLength(1);
  });
});
