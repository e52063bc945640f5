import {
  Alert,
  Button,
  Input,
  LoadingButton,
  Modal,
  MultiSelect,
  NumberInput,
  Panel,
  Select,
  StatisticsItem,
  TableRow,
  Tag,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, test } from 'vitest';
import { RadarsTab } from '../../extensions/app/settings/radars/RadarsTab.tsx';
import { buildDraft, buildPoint } from '../support/own-radars.ts';
import { FakeBackend } from './fake-backend.ts';
import { READY_ROW, aLibrary, aRow, anEditor } from './radar-fixtures.ts';
import { textOf, until } from './render-card.tsx';
import { change, renderTab, type SettingsTab } from './render-tab.tsx';

const FIRST = 'pt_0000000000000001';
const SECOND = 'pt_0000000000000002';
const DIMENSION = 'dm_0000000000000001';

type Opened = ReturnType<typeof anEditor>['draft'];

let backend: FakeBackend;
let tab: SettingsTab;
beforeEach(() => {
  backend = new FakeBackend();
});

async function open(opened = anEditor(), library = aLibrary()): Promise<void> {
  backend.succeed(library).succeed(opened);
  tab = renderTab(backend.origin, (parts) => <RadarsTab {...parts} onSaved={() => undefined} />);
  const { radarId } = opened.radar;
  await until(() => tab.findByTestId(Button, `open-${radarId}`));
  tab.findByTestId(Button, `open-${radarId}`).trigger('onClick');
  await until(() => tab.findByTestId(Button, 'back'));
}

const button = (testId: string) => tab.findByTestId(Button, testId);
const input = (testId: string) => tab.findByTestId(Input, testId);
const saveButton = () => tab.findByTestId(LoadingButton, 'save');
const rows = () => tab.findAll(TableRow).slice(1).map(textOf);
const figures = () => tab.findAll(StatisticsItem).map(({ props }) => String(props.number));
const saves = () =>
  backend.calls.filter(({ method, url }) => method === 'PUT' && url.includes('/radars/'));
const isDirty = () => tab.maybeFind(Tag, { testId: 'unsaved' }) !== null;

/** The panel of a point after its button was clicked. */
async function openPoint(id: string) {
  button(`edit-${id}`).trigger('onClick');
  const panel = () => {
    const { overlay } = button(`edit-${id}`).props;
    if (!overlay) throw new Error('The button has no panel');
    return overlay.find(Panel);
  };
  await until(() => panel().find(Input, { testId: 'point-label' }));
  return panel;
}

describe('a ready radar', () => {
  test('is to be read and copied, not changed', async () => {
    await open(anEditor({ radar: READY_ROW, version: 0 }));
    expect(tab.maybeFind(LoadingButton, { testId: 'save' })).toBeNull();
    expect(textOf(tab.getRootNode())).toContain('<readyExplained>');
    expect(rows()[0]).toBe('Answers (en)\nWe answer on the same day. (en)\nService (en)');
    change(tab.findByTestId(Select, 'language'), 'da');
    await until(() => expect(rows()[0]).toContain('Answers (da)'));

    backend.succeed(anEditor()).succeed(anEditor()).succeed(aLibrary());
    tab.findByTestId(LoadingButton, 'copy-customer-relationship').trigger('onClick');
    await until(() => saveButton());
  });
});

describe('how a radar is asked', () => {
  const sent = () => saves()[0]?.body as { radar: Record<string, unknown> };

  test('can be limited to some points per person, which makes it shorter', async () => {
    const points = Array.from({ length: 20 }, (_, index) => buildPoint({ id: `pt_${index}` }));
    await open(anEditor({ draft: buildDraft({ points }) as Opened }));
    expect(figures()).toEqual(['20', '5 min', '4 min']);
    change(tab.findByTestId(NumberInput, 'ask-at-most'), 8);
    await until(() => expect(figures()).toEqual(['20', '2 min', '4 min']));
    change(tab.findByTestId(NumberInput, 'ask-at-most'), 0);
    await until(() =>
      expect(tab.findByTestId(NumberInput, 'ask-at-most').props.validationMessage).toBe(
        '<problem_ask_at_most>',
      ),
    );
    change(tab.findByTestId(NumberInput, 'ask-at-most'), 8);
    await until(() => expect(isDirty()).toBe(true));
    backend.succeed(anEditor({ version: 2 }));
    saveButton().trigger('onClick');
    await until(() => expect(saves()).toHaveLength(1));
    expect(sent().radar).toMatchObject({ askAtMost: 8 });
  });

  test('is back to all points and the settings’ mode when nothing is chosen', async () => {
    const draft = buildDraft({ askAtMost: 1, defaultMode: 'anonymous' }) as Opened;
    await open(anEditor({ draft }));
    expect(tab.findByTestId(Select, 'default-mode').props.value).toBe('anonymous');
    change(tab.findByTestId(Select, 'default-mode'), 'settings');
    change(tab.findByTestId(NumberInput, 'ask-at-most'), undefined);
    await until(() => expect(isDirty()).toBe(true));
    backend.succeed(anEditor({ version: 2 }));
    saveButton().trigger('onClick');
    await until(() => expect(saves()).toHaveLength(1));
    expect(Object.keys(sent().radar)).not.toContain('askAtMost');
    expect(Object.keys(sent().radar)).not.toContain('defaultMode');
  });

  test('lets a point concern some groups, also one that the settings have lost', async () => {
    const draft = buildDraft({ points: [buildPoint({ groups: ['nurses'] })] }) as Opened;
    await open(anEditor({ draft }));
    const panel = await openPoint(FIRST);
    const groups = () => panel().find(MultiSelect, { testId: 'point-groups' });
    expect(groups().props.value).toEqual(['nurses']);
    expect(groups().props.options.map(({ value }) => value)).toEqual([
      'leadership',
      'users',
      'it',
      'nurses',
    ]);
    change(groups(), ['users', 'it']);
    await until(() => expect(groups().props.value).toEqual(['users', 'it']));
    change(groups(), []);
    await until(() => expect(groups().props.value).toEqual([]));
    expect(isDirty()).toBe(true);
  });
});

describe('the editor', () => {
  test('shows the radar with its size and what counts how much', async () => {
    await open();
    expect(figures()).toEqual(['2', '1 min', '1 min']);
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toContain('Answers (en)\nService (en)\nThe service\n0–10\n1\n');
    expect(textOf(tab.getRootNode())).toContain('100 %');
    expect(saveButton().props.disabled).toBe(true);
    expect(isDirty()).toBe(false);
  });

  test('saves everything in one click, with the version that was opened', async () => {
    await open();
    change(input('radar-name'), 'New name');
    await until(() => expect(isDirty()).toBe(true));
    const renamed = buildDraft({ name: { ...buildDraft().name, en: 'New name' } });
    const saved = anEditor({
      radar: aRow({ name: 'New name' }),
      version: 2,
      draft: renamed as ReturnType<typeof anEditor>['draft'],
    });
    backend.succeed(saved);
    saveButton().trigger('onClick');
    await until(() => expect(isDirty()).toBe(false));
    expect(saves()[0]?.body).toMatchObject({ version: 1, radar: { name: { en: 'New name' } } });
    expect(tab.mocks.actions.addAlert.calls).toEqual([
      [{ type: 'success', message: 'New name saved' }],
    ]);

    change(input('radar-name'), 'Newer name');
    await until(() => expect(isDirty()).toBe(true));
    backend.succeed(saved);
    saveButton().trigger('onClick');
    await until(() => expect(saves()).toHaveLength(2));
    expect(saves()[1]?.body).toMatchObject({ version: 2 });
  });

  test('takes the last field along when it is left by the click on save', async () => {
    await open();
    change(input('radar-name'), 'First');
    await until(() => expect(isDirty()).toBe(true));
    backend.succeed(anEditor({ version: 2 }));
    change(input('radar-name'), 'Second');
    saveButton().trigger('onClick');
    await until(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]?.body).toMatchObject({ radar: { name: { en: 'Second' } } });
  });

  test('of a language shows the account’s text beside, and how much is missing', async () => {
    const draft = buildDraft({ languages: ['en', 'da'] });
    await open(anEditor({ draft: draft as ReturnType<typeof anEditor>['draft'] }));
    expect(tab.findAll(Tag).map(textOf)).toEqual([
      'English complete',
      'Danish complete',
      'Norwegian lacks 6',
      'Swedish lacks 6',
      'German lacks 6',
    ]);
    change(tab.findByTestId(Select, 'language'), 'de');
    await until(() => expect(input('radar-name').props.value).toBe(''));
    expect(input('radar-name').props.description).toBe('English: Our radar (en)');
    change(input('radar-name'), 'Unser Radar');
    await until(() => expect(tab.findAll(Tag).map(textOf)).toContain('German lacks 5'));
  });

  test('asks before changes are lost', async () => {
    await open();
    change(input('radar-name'), 'New name');
    await until(() => button('back').props.overlay?.find(Modal));
    expect(button('back').props.onClick).toBeUndefined();
    backend.succeed(aLibrary());
    button('back').props.overlay?.find(Button, { testId: 'leave' }).trigger('onClick');
    await until(() => tab.findByTestId(Button, 'new-radar'));
    expect(saves()).toEqual([]);
  });

  test('goes back at once when nothing is lost', async () => {
    await open();
    backend.succeed(aLibrary());
    button('back').trigger('onClick');
    await until(() => tab.findByTestId(Button, 'new-radar'));
  });
});

describe('dimensions', () => {
  test('are added, named and taken out when no point uses them', async () => {
    await open();
    expect(tab.maybeFind(Button, { testId: `remove-${DIMENSION}` })).toBeNull();
    button('add-dimension').trigger('onClick');
    const added = () => tab.findAll(Input).map(({ props }) => props.testId ?? '')[2] ?? '';
    await until(() => expect(added()).toMatch(/^dimension-dm_[0-9a-f]{16}$/));
    const id = added().replace('dimension-', '');
    change(input(added()), 'Trust');
    await until(() => expect(input(`dimension-${id}`).props.value).toBe('Trust'));
    button(`remove-${id}`).trigger('onClick');
    await until(() => expect(isDirty()).toBe(false));
  });
});

describe('points', () => {
  test('are changed in a panel', async () => {
    await open();
    const panel = await openPoint(SECOND);
    change(panel().find(Input, { testId: 'point-label' }), 'Quick answers');
    change(panel().find(TextArea), '');
    change(panel().find(Select, { testId: 'point-process' }), 'sales');
    change(panel().find(NumberInput, { testId: 'point-min' }), 1);
    change(panel().find(NumberInput, { testId: 'point-max' }), 5);
    change(panel().find(NumberInput, { testId: 'point-weight' }), 3);
    await until(() =>
      expect(rows()[1]).toContain('Quick answers\nService (en)\nThe sales\n1–5\n3'),
    );
  });

  test('keep their ids when they are moved, and new ones get new ids', async () => {
    await open();
    button(`down-${FIRST}`).trigger('onClick');
    await until(() => expect(button(`up-${SECOND}`).props.disabled).toBe(true));
    button('add-point').trigger('onClick');
    await until(() => expect(rows()).toHaveLength(3));
    const panel = button('add-point').props.overlay?.find(Panel);
    if (!panel) throw new Error('The button has no panel');
    change(panel.find(Input, { testId: 'point-label' }), 'Third');
    await until(() => expect(rows()[2]).toContain('Third'));

    // The new point has no other language: those are missing now, but English is complete.
    backend.succeed(anEditor({ version: 2 }));
    saveButton().trigger('onClick');
    await until(() => expect(saves()).toHaveLength(1));
    const { points } = (saves()[0]?.body as { radar: ReturnType<typeof buildDraft> }).radar;
    expect(points.map(({ id }) => id)).toEqual([
      SECOND,
      FIRST,
      expect.stringMatching(/^pt_[0-9a-f]{16}$/),
    ]);
  });

  test('are taken out', async () => {
    await open();
    button(`remove-${FIRST}`).trigger('onClick');
    await until(() => expect(rows()).toHaveLength(1));
    expect(figures()[0]).toBe('1');
  });

  test('of an empty radar start with the first one, which brings its dimension', async () => {
    const draft = buildDraft({ dimensions: [], points: [] });
    await open(anEditor({ draft: draft as ReturnType<typeof anEditor>['draft'] }));
    expect(textOf(tab.getRootNode())).toContain('<noPoints>');
    button('add-point').trigger('onClick');
    await until(() => expect(rows()).toHaveLength(1));
    expect(tab.findAll(Input).some(({ props }) => props.label === '<dimension>')).toBe(true);
  });
});

describe('more questions', () => {
  test('are asked or not, always in the same order', async () => {
    await open();
    const group = () => tab.findByTestId(ToggleGroup, 'extras');
    expect(group().props.value).toEqual(['recommend', 'ease']);
    change(group(), ['wow', 'ease']);
    await until(() => expect(group().props.value).toEqual(['ease', 'wow']));
  });
});

describe('what does not fit', () => {
  const brokenDraft = buildDraft({
    points: [buildPoint({ label: { en: 'x'.repeat(121) }, scale: { min: 5, max: 5 }, weight: 11 })],
  }) as ReturnType<typeof anEditor>['draft'];

  test('is marked in its field, and nothing is sent', async () => {
    await open(anEditor({ draft: brokenDraft }));
    const panel = await openPoint(FIRST);
    expect(panel().find(Input, { testId: 'point-label' }).props).toMatchObject({
      error: true,
      validationMessage: 'At most 120',
    });
    expect(panel().find(NumberInput, { testId: 'point-min' }).props.error).toBe(true);
    expect(panel().find(NumberInput, { testId: 'point-weight' }).props.validationMessage).toBe(
      '<problem_weight>',
    );
    change(input('radar-name'), '');
    await until(() => expect(isDirty()).toBe(true));
    expect(input('radar-name').props.error).toBe(false);
    saveButton().trigger('onClick');
    await until(() => tab.findByTestId(Alert, 'to-correct'));
    expect(saves()).toEqual([]);
  });

  test('for the backend only is marked with its words', async () => {
    await open();
    change(input('radar-name'), 'New name');
    await until(() => expect(isDirty()).toBe(true));
    backend.reply({
      ok: false,
      error: {
        code: 'radar_invalid',
        message: 'It does not fit.',
        action: 'Correct it.',
        fields: [{ path: 'name.en', message: 'Not this name.' }],
      },
    });
    saveButton().trigger('onClick');
    await until(() => tab.findByTestId(Alert, 'save-failed'));
    expect(input('radar-name').props).toMatchObject({
      error: true,
      validationMessage: 'Not this name.',
    });
    expect(isDirty()).toBe(true);
  });
});

describe('when somebody else has saved', () => {
  test('it says so, and the saved radar can be loaded', async () => {
    await open();
    change(input('radar-name'), 'Mine');
    await until(() => expect(isDirty()).toBe(true));
    backend.refuse({ code: 'radar_changed', message: 'Somebody else has saved.' });
    saveButton().trigger('onClick');
    await until(() => tab.findByTestId(Alert, 'save-failed'));
    expect(tab.findByTestId(Alert, 'save-failed').props.title).toBe('<changedMeanwhile>');
    expect(input('radar-name').props.value).toBe('Mine');

    const draft = buildDraft({ name: { en: 'Theirs' } }) as ReturnType<typeof anEditor>['draft'];
    backend.succeed(anEditor({ version: 2, draft }));
    button('load-saved').trigger('onClick');
    await until(() => expect(input('radar-name').props.value).toBe('Theirs'));
    expect(isDirty()).toBe(false);
  });
});
