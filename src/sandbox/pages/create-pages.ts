import { readFileSync } from 'node:fs';
import type { Request, Response, Router } from 'express';
import express from 'express';
import type { Html } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import type { ReceivedMail } from '../mailbox.ts';
import { renderHome, renderPortfolio } from './company-list-pages.ts';
import { renderCompany } from './company-page.ts';
import { renderContact } from './contact-page.ts';
import { createFormat } from './format-value.ts';
import { renderPage } from './layout.ts';
import { renderMail, renderMailbox } from './mailbox-pages.ts';
import type { PageContext } from './page-context.ts';
import { renderSettings } from './settings-page.ts';

const STYLE = readFileSync(new URL('./sandbox.css', import.meta.url), 'utf8');

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A mail may style itself and show pictures; scripts, forms and requests it may not. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:; sandbox allow-popups allow-popups-to-escape-sandbox";

/** The sandbox's own pages: HTML from the server, no scripts. */
export function createPages(deps: Omit<PageContext, 'format'>): Router {
  const context: PageContext = { ...deps, format: createFormat(deps.portal.timeZone) };
  const { portal, mailbox } = deps;
  const pages = express.Router();

  pages.get('/sandbox.css', (_req, res) => void res.type('css').send(STYLE));
  pages.get('/', (_req, res) => send(res, renderHome(context)));
  pages.get('/app', (_req, res) => send(res, renderPortfolio(context)));
  pages.get('/settings', (_req, res) => send(res, renderSettings(context)));
  pages.get('/company/:id', (req, res) => {
    const company = portal.records.find('companies', req.params.id);
    send(res, company && renderCompany(context, company));
  });
  pages.get('/contact/:id', (req, res) => {
    const contact = portal.records.find('contacts', req.params.id);
    send(res, contact && renderContact(context, contact));
  });
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
