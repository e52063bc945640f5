import { Alert, Link, LoadingButton, NumberInput, Table, Tabs, Text } from '@hubspot/ui-extensions';
import { beforeEach, expect, test } from 'vitest';
import { FakeBackend } from './fake-backend.ts';
import { fire } from './fire.ts';
import { textOf, until } from './render-card.tsx';
import { openTab, type Page, selectTab } from './render-settings.tsx';
import { anEffect, someSettings } from './settings-fixtures.ts';

let backend: FakeBackend;
let page: Page;
beforeEach(async () => {
  backend = new FakeBackend().succeed(someSettings());
  page = await openTab(backend.origin, 'health');
});

const button = () => page.findByTestId(LoadingButton, 'show-effect');
const enter = (name: string, value: number) =>
  fire(page.find(NumberInput, { name }), 'onChange', value);
const watch = 'scoring.healthBands.watch';

async function show(effect = anEffect()): Promise<void> {
  enter(watch, 60);
  backend.succeed(effect);
  button().trigger('onClick');
  await until(() => expect(textOf(page.find(Tabs))).toContain(effect.scope));
}

test('there is no effect to show before something has changed, or while it does not fit', () => {
  expect(button().props.disabled).toBe(true);
  expect(textOf(page.find(Tabs))).toContain('<effectNeedsChange>');
  enter(watch, 80);
  expect(button().props.disabled).toBe(true);
  expect(textOf(page.find(Tabs))).toContain('<effectNeedsSense>');
  enter(watch, 60);
  expect(button().props.disabled).toBe(false);
});

test('the effect of what is not saved is shown on real companies', async () => {
  await show();
  expect(backend.calls[1]).toMatchObject({ method: 'POST' });
  expect(backend.calls[1]?.url).toContain('/settings/preview?');
  expect(backend.calls[1]?.body).toMatchObject({
    settings: { scoring: { healthBands: { watch: 60, healthy: 75 } } },
  });
  expect(page.findAll(Table)).toHaveLength(3);
  const shown = textOf(page.find(Tabs));
  for (const words of ['All 12 companies', '1 company would change.', 'Watch', 'From the next']) {
    expect(shown).toContain(words);
  }
  expect(page.find(Link).props.href).toBe('https://app.hubspot.example/501');
});

test('an effect of older changes is not shown as one of these', async () => {
  await show();
  enter(watch, 55);
  expect(page.findByTestId(Text, 'effect-old').text).toBe('<effectOld>');
  expect(page.findAll(Table)).toHaveLength(0);
});

test('without companies it says so, and shows no empty tables', async () => {
  await show(anEffect({ looked: 0, total: 0, scope: 'No company has scores yet.' }));
  expect(page.findAll(Table)).toHaveLength(0);
});

test('without a company that changes there is no table of them', async () => {
  await show(anEffect({ changed: 0, changes: [] }));
  expect(page.findAll(Table)).toHaveLength(2);
});

test('a failure says what to do', async () => {
  enter(watch, 60);
  backend.refuse({ message: 'It took too long.' });
  button().trigger('onClick');
  await until(() => page.findByTestId(Alert, 'effect-failed'));
  expect(page.findByTestId(Alert, 'effect-failed').text).toContain('It took too long.');
});

test('the churn risk has the same', () => {
  selectTab(page, 'churn');
  enter('risk.limits.high', 50);
  expect(button().props.disabled).toBe(false);
});
