import { readFileSync } from 'node:fs';
import type { Request, Response, Router } from 'express';
import express from 'express';
import type { Html } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import type { ReceivedMail } from '../mailbox.ts';
import { renderHome } from './company-list-page.ts';
import { createFormat } from './format-value.ts';
import { renderPage } from './layout.ts';
import { renderMail, renderMailbox } from './mailbox-pages.ts';
import type { PageContext } from './page-context.ts';
import { renderInside } from './inside-page.ts';

const STYLES = ['frame.css', 'pages.css'].map((name) => ({
  name,
  text: readFileSync(new URL(name, import.meta.url), 'utf8'),
}));

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A mail may style itself and show pictures; scripts, forms and requests it may not. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:; sandbox allow-popups allow-popups-to-escape-sandbox";

/** The sandbox's own pages: HTML from the server, no scripts. */
export function createPages(deps: Omit<PageContext, 'format'>): Router {
  const context: PageContext = { ...deps, format: createFormat(deps.portal.timeZone) };
  const { mailbox } = deps;
  const pages = express.Router();

  for (const { name, text } of STYLES) {
    pages.get(`/${name}`, (_req, res) => void res.type('css').send(text));
  }
  pages.get('/', (_req, res) => send(res, renderHome(context)));
  pages.get('/inside', (_req, res) => send(res, renderInside(context)));
  pages.get('/mailbox', (req, res) => send(res, renderMailbox(context, queryOf(req))));
  pages.get('/mailbox/:id', (req, res) => {
    const mail = mailbox.find(req.params.id);
    send(res, mail && renderMail(context, mail));
  });
  pages.get('/mailbox/:id/html', (req, res) => {
    const mail = mailbox.find(req.params.id);
    if (mail) sendMail(res, mail);
    else send(res, null);
  });
  return pages;
}

/** For an address of the account's pages that shows nothing (any more). */
export function createNotFoundPages(): Router {
  const pages = express.Router();
  pages.get(['/company/:id', '/contact/:id'], (_req, res) => send(res, null));
  return pages;
}

function send(res: Response, page: Html | null): void {
  res.set({ 'Content-Security-Policy': PAGE_POLICY, 'Referrer-Policy': 'no-referrer' });
  res
    .status(page ? 200 : 404)
    .type('html')
    .send((page ?? NOT_FOUND).toString());
}

function sendMail(res: Response, mail: ReceivedMail): void {
  res.set({ 'Content-Security-Policy': MAIL_POLICY, 'Referrer-Policy': 'no-referrer' });
  // Links open beside the sandbox: inside the frame nothing may navigate.
  res.type('html').send(`<base target="_blank">${mail.html}`);
}

function queryOf(req: Request): string {
  const { q } = req.query;
  return typeof q === 'string' ? q : '';
}

const NOT_FOUND = renderPage({
  title: 'Not found',
  section: '/',
  content: html`<p>There is nothing here. <a href="/">All companies</a> are on the first page.</p>`,
});
