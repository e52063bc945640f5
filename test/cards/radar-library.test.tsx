import {
  Alert,
  Button,
  ErrorState,
  Input,
  LoadingButton,
  LoadingSpinner,
  Modal,
  Select,
  StatusTag,
  TableRow,
  Toggle,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { RadarsTab } from '../../extensions/app/settings/radars/RadarsTab.tsx';
import { FakeBackend } from './fake-backend.ts';
import { READY_ROW, aLibrary, aRow, anEditor } from './radar-fixtures.ts';
import { textOf, until } from './render-card.tsx';
import { change, renderTab, type SettingsTab } from './render-tab.tsx';

let backend: FakeBackend;
let tab: SettingsTab;
const onSaved = vi.fn();
beforeEach(() => {
  backend = new FakeBackend();
  onSaved.mockClear();
});

async function show(library = aLibrary()): Promise<void> {
  backend.succeed(library);
  tab = renderTab(backend.origin, (parts) => <RadarsTab {...parts} onSaved={onSaved} />);
  await until(() => tab.findByTestId(Select, 'health-radar'));
}

const rows = () => tab.findAll(TableRow).slice(1).map(textOf);
const alerts = () => tab.mocks.actions.addAlert.calls;
const button = (testId: string) => tab.findByTestId(LoadingButton, testId);

function modalOf(testId: string) {
  const { overlay } = tab.findByTestId(Button, testId).props;
  if (!overlay) throw new Error(`${testId} has no modal`);
  return overlay.find(Modal);
}

describe('the library', () => {
  test('says that it loads, and asks once', async () => {
    backend.succeed(aLibrary());
    tab = renderTab(backend.origin, (parts) => <RadarsTab {...parts} onSaved={onSaved} />);
    expect(tab.find(LoadingSpinner).props.label).not.toBe('');
    await until(() => tab.findByTestId(Select, 'health-radar'));
    expect(backend.calls.map(({ url }) => url)).toEqual([
      `${backend.origin}/api/cards/v1/settings/radars?language=en-gb`,
    ]);
  });

  test('lists each radar with its state and what may be done', async () => {
    await show();
    expect(rows()).toEqual([
      'Customer relationship\n2 points, about 1 minute\nEnglish, Danish\nHealth radar\n<open>\n<copy>',
      'Our radar\n2 points, about 1 minute\nEnglish, Danish\nCan be sent\n<edit>\n<copy>\n<archive>',
    ]);
    expect(tab.find(StatusTag).props.variant).toBe('success');
  });

  test('that can’t be read says why, and can be asked again', async () => {
    backend.refuse({ code: 'portal_disconnected', message: 'No connection.' });
    tab = renderTab(backend.origin, (parts) => <RadarsTab {...parts} onSaved={onSaved} />);
    await until(() => tab.find(ErrorState));
    expect(textOf(tab.find(ErrorState))).toContain('No connection.');
    backend.succeed(aLibrary());
    button('retry').trigger('onClick');
    await until(() => tab.findByTestId(Select, 'health-radar'));
  });

  test('shows archived radars when they are wanted', async () => {
    const archived = aRow({
      isArchived: true,
      canEdit: false,
      canArchive: false,
      canRestore: true,
    });
    await show(aLibrary({ radars: [READY_ROW, archived] }));
    expect(rows()).toHaveLength(1);
    change(tab.findByTestId(Toggle, 'show-archived'), true);
    await until(() => expect(rows()).toHaveLength(2));

    backend.succeed(aLibrary()).succeed(aLibrary());
    button('restore-rad_own').trigger('onClick');
    await until(() =>
      expect(alerts()).toEqual([[{ type: 'success', message: 'Our radar restored' }]]),
    );
    expect(backend.bodiesOf('/radars/rad_own/restore')).toHaveLength(1);
  });
});

describe('archiving', () => {
  test('asks first, says it afterwards and shows the list anew', async () => {
    await show();
    expect(textOf(modalOf('archive-rad_own'))).toContain('<archiveText>');
    backend.succeed(aLibrary({ radars: [READY_ROW] })).succeed(aLibrary({ radars: [READY_ROW] }));
    modalOf('archive-rad_own').find(LoadingButton).trigger('onClick');
    await until(() => expect(rows()).toHaveLength(1));
    expect(alerts()).toEqual([[{ type: 'success', message: 'Our radar archived' }]]);
  });

  test('that is refused says why in the same place', async () => {
    await show();
    backend.refuse({ code: 'radar_in_use', message: 'It is the health radar.' });
    modalOf('archive-rad_own').find(LoadingButton).trigger('onClick');
    await until(() => modalOf('archive-rad_own').find(Alert));
    expect(textOf(modalOf('archive-rad_own').find(Alert))).toContain('It is the health radar.');
  });
});

describe('the health radar', () => {
  const select = () => tab.findByTestId(Select, 'health-radar');

  test('offers what can be sent, and says what a change means', async () => {
    const unusable = aRow({ radarId: 'rad_half', name: 'Half', isUsable: false });
    await show(aLibrary({ radars: [READY_ROW, aRow(), unusable] }));
    expect(select().props.options.map(({ label }) => label)).toEqual([
      'Customer relationship',
      'Our radar',
    ]);
    expect(select().props.description).toBe('<healthExplained>');
    expect(tab.maybeFind(LoadingButton, { testId: 'use-as-health' })).toBeNull();
  });

  test('changes when it is confirmed, with the version of the settings that was seen', async () => {
    await show();
    change(select(), 'rad_own');
    await until(() => button('use-as-health'));
    backend.succeed({}).succeed(aLibrary({ healthRadarId: 'rad_own' }));
    button('use-as-health').trigger('onClick');
    await until(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(backend.bodiesOf('/settings')).toEqual([
      {
        requestId: expect.any(String) as string,
        version: 3,
        settings: { healthRadarId: 'rad_own' },
      },
    ]);
    expect(alerts()).toEqual([[{ type: 'success', message: 'Health from Our radar' }]]);
  });

  test('that was not changed says why', async () => {
    await show();
    change(select(), 'rad_own');
    await until(() => button('use-as-health'));
    backend.refuse({ code: 'settings_changed', message: 'Somebody else has saved.' });
    button('use-as-health').trigger('onClick');
    await until(() => tab.find(Alert));
    expect(textOf(tab.find(Alert))).toContain('Somebody else has saved.');
    expect(onSaved).not.toHaveBeenCalled();
  });
});

describe('a new radar', () => {
  const modal = () => modalOf('new-radar');
  const name = () => modal().find(Input);
  const create = () => modal().find(LoadingButton);

  test.each([
    ['', '<problem_required>'],
    ['   ', '<problem_required>'],
    ['x'.repeat(121), 'At most 120'],
  ])('needs a name that fits: %j', async (text, message) => {
    await show();
    change(name(), text);
    create().trigger('onClick');
    await until(() => expect(name().props.error).toBe(true));
    expect(name().props.validationMessage).toBe(message);
    expect(backend.calls).toHaveLength(1);
  });

  test('is made once, however often it is tried, and opens', async () => {
    await show();
    change(name(), ' Ours ');
    await until(() => expect(name().props.value).toBe(' Ours '));
    backend.fail();
    create().trigger('onClick');
    await until(() => modal().find(Alert));
    backend.succeed(anEditor()).succeed(anEditor()).succeed(aLibrary());
    create().trigger('onClick');
    await until(() => tab.findByTestId(LoadingButton, 'save'));
    const made = backend.calls.filter(({ method }) => method === 'POST').map(({ body }) => body);
    expect(made[0]).toMatchObject({ name: 'Ours' });
    expect(made[1]).toEqual(made[0]);
  });

  test('can be a copy, which opens', async () => {
    await show();
    backend.succeed(anEditor()).succeed(anEditor()).succeed(aLibrary());
    button('copy-customer-relationship').trigger('onClick');
    await until(() => tab.findByTestId(LoadingButton, 'save'));
    const made = backend.calls.find(({ method }) => method === 'POST');
    expect(made?.body).toMatchObject({ copyOf: 'customer-relationship' });
  });
});
