import type { Request, Response, Router } from 'express';
import express from 'express';
import type { Html } from '../../lib/html.ts';
import { nameOf } from '../pages/portal-view.ts';
import type { Portal } from '../portal.ts';
import type { AppProject } from '../project/read-project.ts';
import type { SetupDeps } from './describe-setup.ts';
import { describeSetup } from './describe-setup.ts';
import { readLanguage, readLanguageCookie } from './languages.ts';
import { pagePolicy } from './policies.ts';
import type { PreviewBuild } from './preview-build.ts';
import { renderMissingBuild, renderShell } from './render-shell.ts';
import type { Shell } from './render-shell.ts';

export interface PreviewPagesDeps extends Omit<SetupDeps, 'portal' | 'project'> {
  readonly portal: Portal;
  readonly project: () => Partial<Pick<AppProject, 'permittedUrls' | 'variables'>>;
  readonly build: PreviewBuild;
}

/** The four kinds of pages on which extensions stand. */
export function createPreviewPages(deps: PreviewPagesDeps): Router {
  const { records } = deps.portal;
  const pages = express.Router();
  for (const [kind, type] of [
    ['company', 'companies'] as const,
    ['contact', 'contacts'] as const,
  ]) {
    pages.get(`/${kind}/:id`, (req, res, next) => {
      const record = records.find(type, req.params.id);
      if (record) sendShell(deps, req, res, { kind, id: record.id, title: nameOf(record) });
      else next();
    });
  }
  // The app's page has pages of its own below it.
  pages.get(['/app', '/app/*path'], (req, res) => {
    sendShell(deps, req, res, { kind: 'app', id: '', title: deps.app().name });
  });
  pages.get('/settings', (req, res) => {
    const title = `Settings of ${deps.app().name}`;
    sendShell(deps, req, res, { kind: 'settings', id: '', title });
  });
  return pages;
}

function sendShell(
  deps: PreviewPagesDeps,
  req: Request,
  res: Response,
  page: Pick<Shell, 'kind' | 'id' | 'title'>,
): void {
  const language = readLanguage(req.query['language'] ?? readLanguageCookie(req.headers.cookie));
  const shell: Shell = { ...page, path: req.path, language };
  res.set({
    'Content-Security-Policy': pagePolicy(deps.project().permittedUrls),
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    'Set-Cookie': `language=${language}; Path=/; SameSite=Strict`,
  });
  res.type('html').send(render(deps, shell).toString());
}

function render(deps: PreviewPagesDeps, shell: Shell): Html {
  const state = deps.build.state();
  return state.kind === 'ready'
    ? renderShell(shell, describeSetup(deps, state.extensions, shell))
    : renderMissingBuild(shell, state);
}
