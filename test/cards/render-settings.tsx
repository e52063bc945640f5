import { Tab, Tabs } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { SettingsPage } from '../../extensions/app/settings/SettingsPage.tsx';
import { fire } from './fire.ts';
import { until } from './render-card.tsx';

/** Renders the settings page, which loads at once. */
export function renderSettings(origin: string) {
  const renderer = createRenderer('settings');
  const { context } = renderer.mocks;
  context.user.language = 'en-gb';
  context.variables = { API_ORIGIN: origin };
  renderer.render(<SettingsPage />);
  return renderer;
}

export type Page = ReturnType<typeof renderSettings>;

/** Renders the page and opens a tab. */
export async function openTab(origin: string, tab: string): Promise<Page> {
  const page = renderSettings(origin);
  await until(() => page.find(Tabs));
  selectTab(page, tab);
  return page;
}

export function selectTab(page: Page, tab: string): void {
  fire(page.find(Tabs), 'onSelectedChange', tab);
}

export function listTabs(page: Page): unknown[] {
  return page.findAll(Tab).map(({ props }) => props.title);
}
