import { listSurveyMails } from './respondents.ts';
import type { House } from './start-house.ts';

/** What a browser sends as a form. */
export const FORM = 'application/x-www-form-urlencoded';

export interface Shown {
  readonly status: number;
  readonly headers: Headers;
  readonly page: string;
}

/** Opens an address as a browser does. */
export async function open(url: string, init: RequestInit = {}): Promise<Shown> {
  const headers = new Headers(init.headers);
  if (!headers.has('accept')) headers.set('accept', 'text/html');
  const response = await fetch(url, { ...init, headers });
  return { status: response.status, headers: response.headers, page: await response.text() };
}

/** Posts fields as a form, or text under another content type. */
export function post(
  url: string,
  body: Readonly<Record<string, string>> | URLSearchParams | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Shown> {
  const text = typeof body === 'string' ? body : new URLSearchParams(body).toString();
  return open(url, { method: 'POST', body: text, headers: { 'content-type': FORM, ...headers } });
}

/** The newest personal link of the contact with this id, in a portal of `buildPortalData`. */
export function linkOf(house: House, contactId: string): string {
  const to = `person.${contactId}@firma.example`;
  const mail = listSurveyMails(house.sandbox).findLast((sent) => sent.to === to);
  if (!mail) throw new Error(`No mail went to ${to}.`);
  return mail.link;
}

/** The same person's link to stop the surveys. */
export function optOutLinkOf(house: House, contactId: string): string {
  return linkOf(house, contactId).replace('/s/', '/u/');
}

/** Launches the health radar on a company and returns the wave's id. */
export async function launch(
  house: House,
  companyId: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const path = `/companies/${companyId}/waves`;
  const { body } = (await house.card('POST', path, {
    requestId: `launch-${companyId}`,
    ...changes,
  })) as { body: { ok: boolean; data: { waveId: string } } };
  if (!body.ok) throw new Error(`Launching was refused: ${JSON.stringify(body)}`);
  await house.app.whenIdle();
  return body.data.waveId;
}
