import { describe, expect, test } from 'vitest';
import { settingsForm } from '../../../src/contracts/settings-form.ts';
import type { SettingSection } from '../../../src/contracts/settings-form.ts';
import { viewSettingsForm } from '../../../src/http/views/settings-form/view-settings-form.ts';
import { findLimits } from '../../../src/http/views/settings-form/field-limits.ts';
import { defaultPortalSettings, portalSettings } from '../../../src/survey/settings.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';

const sections: readonly SettingSection[] = Object.values(viewSettingsForm('en')).flat();
const fields = sections.flatMap((section) => section.fields);
const numbers = fields.filter((field) => field.kind === 'number');

/** The default settings with another value at a path. */
function settingsWith(values: Readonly<Record<string, unknown>>): unknown {
  const settings = structuredClone(defaultPortalSettings) as Record<string, unknown>;
  for (const [path, value] of Object.entries(values)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce<Record<string, unknown>>(
      (node, name) => node[name] as Record<string, unknown>,
      settings,
    );
    parent[last] = value;
  }
  return settings;
}

/** What the schema says about this one value; what it says about others beside it does not count. */
function problemsAt(path: string, value: unknown): string[] {
  const parsed = portalSettings.safeParse(settingsWith({ [path]: value }));
  return (parsed.error?.issues ?? [])
    .filter((issue) => issue.path.join('.') === path)
    .map(({ message }) => message);
}

test.each(LANGUAGES)('the form in %s is what the contract says', (language) => {
  expect(settingsForm.parse(viewSettingsForm(language))).toEqual(viewSettingsForm(language));
});

test('every setting has one field at most', () => {
  const paths = fields.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('a path that leads nowhere is a mistake', () => {
  expect(() => findLimits('repeat.weeks')).toThrow('repeat.weeks');
});

test('what has no field is known: radar and groups have tabs of their own, and nothing reads the others yet', () => {
  const leaves = listLeaves(defaultPortalSettings).filter(
    (leaf) => !fields.some(({ path }) => path === leaf),
  );
  expect([...new Set(leaves.map(nameBranch))]).toEqual([
    'healthRadarId',
    'groups',
    'scoring.followups',
    'scoring.discussion',
    'scoring.alerts',
  ]);
});

/** Such as `groups` or `scoring.alerts`. */
function nameBranch(leaf: string): string {
  const [first = '', second = ''] = leaf.split('.');
  return first === 'scoring' ? `${first}.${second}` : first;
}

function listLeaves(node: object, above = ''): string[] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    const path = above + name;
    const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isBranch ? listLeaves(value, `${path}.`) : [path];
  });
}

describe.each(numbers)('$path', (field) => {
  const { path, min, max, factor } = field;
  const step = factor === 100 ? 0.01 : 1;

  test.each([
    ['least', min / factor],
    ['most', max / factor],
  ])('the %s that the page takes is taken by the server', (_what, value) => {
    expect(problemsAt(path, value)).toEqual([]);
  });

  test.each([
    ['less', min / factor - step],
    ['more', max / factor + step],
  ])('%s is refused by both', (_what, value) => {
    expect(problemsAt(path, value)).not.toEqual([]);
  });

  test('states its limits', () => {
    expect(field.mistake).toContain(String(min));
  });
});

describe('a rule of the page is a rule of the server', () => {
  const rules = sections.flatMap((section) => section.rules);
  const parse = (values: Readonly<Record<string, unknown>>) =>
    portalSettings.safeParse(settingsWith(values)).success;

  test.each(rules.filter(({ kind }) => kind === 'rising'))('$message', (rule) => {
    if (rule.kind !== 'rising') return;
    for (const [index, path] of rule.paths.slice(1).entries()) {
      expect(parse({ [rule.paths[index] ?? '']: 20, [path]: 20 })).toBe(false);
    }
  });

  test('the weights add up to 100 %', () => {
    const rule = rules.find(({ kind }) => kind === 'sum');
    if (rule?.kind !== 'sum') throw new Error('No rule of that kind');
    expect(rule.paths).toHaveLength(9);
    expect(parse({ [rule.paths[0] ?? '']: 0.25 })).toBe(false);
  });

  test('the preselected mode is an allowed one', () => {
    expect(rules.filter(({ kind }) => kind === 'among')).toMatchObject([
      { path: 'modes.preset', of: 'modes.allowed' },
    ]);
    expect(parse({ 'modes.allowed': ['named'], 'modes.preset': 'anonymous' })).toBe(false);
  });
});

test.each(fields.filter((field) => field.kind === 'choice'))(
  '$path takes every option that is offered',
  (field) => {
    const { path, options } = field;
    expect(options.length).toBeGreaterThan(1);
    for (const { value } of options) expect(problemsAt(path, value)).toEqual([]);
  },
);

test('days and texts have the limits of the server', () => {
  const limits = (path: string) => fields.find((field) => field.path === path);
  expect(limits('reminderDays')).toMatchObject({ min: 1, max: 60, most: 5 });
  expect(limits('delivery.senderName')).toMatchObject({ maxLength: 100 });
  expect(limits('delivery.replyTo')).toMatchObject({ maxLength: 320 });
});
