import {
  Alert,
  Button,
  ErrorState,
  Input,
  LoadingButton,
  LoadingSpinner,
  NumberInput,
  Select,
  StatusTag,
  Tabs,
  Text,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, test } from 'vitest';
import { FakeBackend } from './fake-backend.ts';
import { fire } from './fire.ts';
import { textOf, until } from './render-card.tsx';
import { listTabs, openTab, type Page, renderSettings, selectTab } from './render-settings.tsx';
import { DISCONNECTED, someSettings } from './settings-fixtures.ts';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

const number = (page: Page, name: string) => page.find(NumberInput, { name });
const input = (page: Page, name: string) => page.find(Input, { name });
const save = (page: Page) => page.findByTestId(LoadingButton, 'save');
const unsaved = (page: Page) => page.findByTestId(Text, 'unsaved').text;

describe('the page', () => {
  test('says that it loads', () => {
    backend.succeed(someSettings());
    const page = renderSettings(backend.origin);
    expect(page.find(LoadingSpinner).props.label).toBe('Loading the radar');
  });

  test('says what failed, and tries again', async () => {
    backend.refuse({ message: 'The database is away.' }).succeed(someSettings());
    const page = renderSettings(backend.origin);
    await until(() => page.find(ErrorState));
    expect(textOf(page.find(ErrorState))).toContain('The database is away.');
    page.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(() => page.find(Tabs));
  });

  test('asks once, and opens with the connection', async () => {
    backend.succeed(someSettings());
    const page = renderSettings(backend.origin);
    await until(() => page.findByTestId(StatusTag, 'connection'));
    expect(backend.calls.map(({ method }) => method)).toEqual(['GET']);
    expect(listTabs(page)).toEqual([
      '<tabConnection>',
      '<tabRadars>',
      '<tabGroups>',
      '<tabSending>',
      '<tabHealth>',
      '<tabChurn>',
      '<tabMapping>',
      '<tabPrivacy>',
    ]);
  });

  test('has nothing but the connection while Radar is not connected', async () => {
    backend.succeed(someSettings({ connection: DISCONNECTED }));
    const page = renderSettings(backend.origin);
    await until(() => page.findByTestId(StatusTag, 'connection'));
    expect(page.maybeFind(Tabs)).toBeNull();
    expect(page.findByTestId(Button, 'connect').props.href).toEqual({
      url: 'https://radar.example/oauth/install',
      external: true,
    });
    expect(page.maybeFind(LoadingButton, { testId: 'sync' })).toBeNull();
  });
});

describe('the form', () => {
  test('shows each kind of setting as it is', async () => {
    backend.succeed(someSettings());
    const page = await openTab(backend.origin, 'sending');
    expect(number(page, 'openDays').props).toMatchObject({ label: 'Open for', value: 14 });
    expect(number(page, 'openDays').props.description).toContain('1 to 90 days.');
    expect(input(page, 'reminderDays').props.value).toBe('4, 9');
    expect(page.find(Select, { name: 'repeat.months' }).props.value).toBe(0);
    expect(page.find(ToggleGroup, { name: 'modes.allowed' }).props.value).toEqual([
      'named',
      'confidential',
      'anonymous',
    ]);
    selectTab(page, 'health');
    expect(number(page, 'scoring.healthWeights.perception').props.value).toBe(24);
  });

  test('can save nothing as long as nothing has changed', async () => {
    backend.succeed(someSettings());
    const page = await openTab(backend.origin, 'sending');
    expect(save(page).props.disabled).toBe(true);
    expect(unsaved(page)).toBe('<allSaved>');
    expect(page.findByTestId(Button, 'reset').props.disabled).toBe(true);
  });

  test('names what is not saved yet, on every tab, until it is reset', async () => {
    backend.succeed(someSettings());
    const page = await openTab(backend.origin, 'sending');
    fire(number(page, 'openDays'), 'onChange', 21);
    fire(input(page, 'delivery.senderName'), 'onChange', 'Ida Holm');
    selectTab(page, 'connection');
    expect(unsaved(page)).toBe('<unsaved> Open for, Sender name');
    selectTab(page, 'sending');
    expect(number(page, 'openDays').props.value).toBe(21);
    page.findByTestId(Button, 'reset').trigger('onClick');
    expect(number(page, 'openDays').props.value).toBe(14);
    expect(unsaved(page)).toBe('<allSaved>');
  });

  test('says beside the field what does not fit, and does not save it', async () => {
    backend.succeed(someSettings());
    const page = await openTab(backend.origin, 'sending');
    fire(number(page, 'openDays'), 'onChange', 91);
    expect(number(page, 'openDays').props).toMatchObject({
      error: true,
      validationMessage: 'Enter a whole number from 1 to 90.',
    });
    expect(page.findByTestId(Text, 'mistakes').text).toBe('<mistakes> Open for');
    expect(save(page).props.disabled).toBe(true);
  });

  test('an emptied number is a mistake, not a zero', async () => {
    backend.succeed(someSettings());
    const page = await openTab(backend.origin, 'sending');
    fire(number(page, 'contactRestDays'), 'onChange', undefined);
    expect(number(page, 'contactRestDays').props.error).toBe(true);
  });

  test('a preselected mode that is not allowed any more is told', async () => {
    backend.succeed(someSettings());
    const page = await openTab(backend.origin, 'sending');
    fire(page.find(ToggleGroup, { name: 'modes.allowed' }), 'onChange', ['anonymous']);
    expect(page.find(Select, { name: 'modes.preset' }).props.error).toBe(true);
  });
});

describe('the weights', () => {
  const weight = 'scoring.healthWeights.ltr';
  const sum = (page: Page) => page.findByTestId(StatusTag, 'weight-sum');

  test('show their sum while they are entered, and can be made 100 %', async () => {
    backend.succeed(someSettings());
    const page = await openTab(backend.origin, 'health');
    expect(sum(page).props.variant).toBe('success');
    expect(page.maybeFind(Button, { testId: 'make-hundred' })).toBeNull();

    fire(number(page, weight), 'onChange', 62);
    expect(sum(page).text).toBe('<weightSum> 150');
    expect(sum(page).props.variant).toBe('danger');
    expect(save(page).props.disabled).toBe(true);

    page.findByTestId(Button, 'make-hundred').trigger('onClick');
    expect(sum(page).text).toBe('<weightSum> 100');
    expect(number(page, weight).props.value).toBe(41);
    expect(save(page).props.disabled).toBe(false);
  });
});

describe('saving', () => {
  test('sends what has changed with the version, and shows what came back', async () => {
    backend.succeed(someSettings());
    const page = await openTab(backend.origin, 'sending');
    fire(number(page, 'openDays'), 'onChange', 21);
    backend.succeed(someSettings({ version: 4, settings: { openDays: 21 } }));
    save(page).trigger('onClick');
    await until(() => expect(unsaved(page)).toBe('<allSaved>'));

    expect(backend.calls[1]).toMatchObject({
      method: 'PUT',
      url: `${backend.origin}/api/cards/v1/settings?language=en-gb`,
      body: { version: 3, settings: { openDays: 21 } },
    });
    expect(backend.calls[1]?.body?.['requestId']).toMatch(/^[0-9a-f]{32}$/);
    expect(backend.calls).toHaveLength(2);
    expect(page.mocks.actions.addAlert.calls).toEqual([[{ type: 'success', message: '<saved>' }]]);
    expect(number(page, 'openDays').props.value).toBe(21);
  });

  test('that fails says why, and trying again repeats the same request id', async () => {
    backend.succeed(someSettings()).fail();
    const page = await openTab(backend.origin, 'privacy');
    fire(number(page, 'retentionMonths'), 'onChange', 24);
    save(page).trigger('onClick');
    await until(() => expect(textOf(page.find(Tabs))).toContain('Radar did not answer.'));
    expect(unsaved(page)).toBe('<unsaved> Keep answers for');

    backend.succeed(someSettings({ settings: { retentionMonths: 24 } }));
    save(page).trigger('onClick');
    await until(() => expect(unsaved(page)).toBe('<allSaved>'));
    const [first, second] = backend.calls.slice(1).map(({ body }) => body);
    expect(second).toEqual(first);
  });

  test('after somebody else saved offers the newest settings and keeps what was entered', async () => {
    backend.succeed(someSettings()).refuse({ code: 'settings_changed' });
    const page = await openTab(backend.origin, 'sending');
    fire(number(page, 'openDays'), 'onChange', 21);
    save(page).trigger('onClick');
    await until(() => page.findByTestId(LoadingButton, 'reload'));

    backend.succeed(someSettings({ version: 4, settings: { contactRestDays: 30 } }));
    page.findByTestId(LoadingButton, 'reload').trigger('onClick');
    await until(() => expect(number(page, 'contactRestDays').props.value).toBe(30));
    expect(number(page, 'openDays').props.value).toBe(21);
    expect(page.maybeFind(LoadingButton, { testId: 'reload' })).toBeNull();

    backend.succeed(someSettings({ version: 5, settings: { openDays: 21, contactRestDays: 30 } }));
    save(page).trigger('onClick');
    await until(() => expect(unsaved(page)).toBe('<allSaved>'));
    expect(backend.calls.at(-1)?.body).toMatchObject({ version: 4, settings: { openDays: 21 } });
  });
});

describe('the mapping', () => {
  const companies = {
    properties: [
      {
        name: 'contract_end',
        label: 'Contract end',
        type: 'date',
        fits: ['renewalProperty', 'paymentProperty'],
      },
      { name: 'seats', label: 'Seats', type: 'number', fits: ['usageProperty'] },
    ],
  };
  const select = (page: Page, name: string) => page.find(Select, { name });

  test('offers the properties of HubSpot that fit, and asks for each object once', async () => {
    backend.succeed(someSettings({ settings: { usageProperty: 'logins' } }));
    const page = renderSettings(backend.origin);
    await until(() => page.find(Tabs));
    backend.succeed(companies).succeed({ properties: [] }).succeed({ properties: [] });
    selectTab(page, 'mapping');
    expect(select(page, 'renewalProperty').props.readOnly).toBe(true);
    await until(() => expect(select(page, 'renewalProperty').props.options).toHaveLength(2));
    expect(backend.calls.slice(1).map(({ url }) => new URL(url).search)).toEqual([
      '?object=companies&language=en-gb',
      '?object=deals&language=en-gb',
      '?object=tickets&language=en-gb',
    ]);
    expect(select(page, 'usageProperty').props.options.map(({ label }) => label)).toEqual([
      '<propertyNone>',
      '<propertyMissing> logins',
      'Seats',
    ]);
    fire(select(page, 'renewalProperty'), 'onChange', 'contract_end');
    expect(unsaved(page)).toBe('<unsaved> Renewal date');
  });

  test('says what comes of a mapped property', async () => {
    backend.succeed(someSettings());
    const page = renderSettings(backend.origin);
    await until(() => page.find(Tabs));
    backend.succeed(companies).succeed({ properties: [] }).succeed({ properties: [] });
    selectTab(page, 'mapping');
    expect(textOf(page.find(Tabs))).toContain('what is at stake');
    await until(() => expect(backend.calls).toHaveLength(4));
  });

  test('says once when HubSpot could not be asked, keeps what is mapped, and tries again', async () => {
    backend.succeed(someSettings({ settings: { renewalProperty: 'contract_end' } }));
    const page = renderSettings(backend.origin);
    await until(() => page.find(Tabs));
    backend.refuse({ message: 'HubSpot is away.' }).succeed({ properties: [] });
    selectTab(page, 'mapping');
    await until(() => page.findByTestId(Alert, 'properties-failed'));
    expect(textOf(page.find(Alert))).toContain('HubSpot is away.');
    expect(page.findAll(Alert)).toHaveLength(1);
    expect(select(page, 'renewalProperty').props).toMatchObject({
      readOnly: true,
      value: 'contract_end',
    });
    backend.succeed(companies).succeed({ properties: [] }).succeed({ properties: [] });
    page.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(() => expect(select(page, 'renewalProperty').props.readOnly).toBeUndefined());
    expect(page.maybeFind(Alert)).toBeNull();
  });
});
