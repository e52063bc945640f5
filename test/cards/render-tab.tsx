import type { ReactElement } from 'react';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { type CallRadar, createCaller } from '../../extensions/app/packages/shared/call-radar.ts';
import { localWords } from '../../extensions/app/packages/shared/local-words.ts';
import type { LocalWords } from '../../extensions/app/packages/shared/local-words.ts';

export interface TabParts {
  readonly call: CallRadar;
  readonly words: LocalWords;
}

/** Renders one tab of the settings page, as the page around it would. */
export function renderTab(origin: string, tab: (parts: TabParts) => ReactElement) {
  const renderer = createRenderer('settings');
  renderer.render(
    tab({ call: createCaller({ origin, language: 'en-gb' }), words: localWords('en') }),
  );
  return renderer;
}

export type SettingsTab = ReturnType<typeof renderTab>;

/** Enters a value into a field, as leaving it does. The renderer takes the value for a handler. */
export function change(
  field: { trigger(event: 'onChange', value?: never): void },
  value: unknown,
): void {
  field.trigger('onChange', value as never);
}
