import type { ReactElement } from 'react';
import { ErrorState } from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { until } from './render-card.tsx';

/** Renders a page of the app for an English user, until it has loaded or said why not. */
export async function renderPage(origin: string, page: ReactElement) {
  const renderer = createRenderer('pages');
  const { context } = renderer.mocks;
  context.user.language = 'en-gb';
  context.variables = { API_ORIGIN: origin };
  renderer.render(page);
  await until(() => renderer.maybeFind(PageTitle) ?? renderer.find(ErrorState));
  return renderer;
}
