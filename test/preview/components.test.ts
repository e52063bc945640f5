import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import * as sdk from '../../node_modules/@hubspot/ui-extensions/dist/shared.synced/remoteComponents.synced.js';
import { COMPONENTS } from '../../src/sandbox/preview/host/components/component-map.ts';
import { createExtensionController } from '../../src/sandbox/preview/host/components/create-extension-controller.tsx';

/** Absent on purpose: what HubSpot deprecates, calls experimental or draws from its own data. */
const ABSENT = [
  /^(Stack|Textarea)$/,
  /^(Experimental|Stack2|Iframe|MediaObject|Center|Grid|SettingsView|ExpandableText|File)/,
  /^Crm/,
  // Of the older start page.
  /^HeaderActions$|HeaderActionButton$/,
];

/** By the SDK's own list; `Dropdown.ButtonItem` is a property of `Dropdown`. */
function listComponentNames(): string[] {
  const { __hubSpotComponentRegistry: registry, ...exported } = sdk;
  const parts = Object.values(exported).flatMap((part): unknown[] => [
    part,
    ...(Object.values(part) as unknown[]),
  ]);
  return parts.flatMap((part) => registry.getComponentName(part as typeof sdk.Text) ?? []);
}

test('the preview has every component that an extension may use', () => {
  const names = listComponentNames();
  expect(names).toContain('DropdownButtonItem');
  const missing = names.filter(
    (name) => !(name in COMPONENTS) && !ABSENT.some((pattern) => pattern.test(name)),
  );
  expect(missing).toEqual([]);
});

test('the preview has no component that the SDK does not know', () => {
  const names = listComponentNames();
  expect(Object.keys(COMPONENTS).filter((name) => !names.includes(name))).toEqual([]);
});

test('a component that is missing is drawn as what it is, always by the same function', () => {
  const controller = createExtensionController();
  const unknown = controller.get('CrmReport');
  expect(controller.get('CrmReport')).toBe(unknown);
  const markup = renderToStaticMarkup(createElement(unknown, {}, 'Inside'));
  expect(markup).toMatch(/role="alert".*no component CrmReport.*Inside/);
});
