import { readSurveyForm } from '../../src/sandbox/story/read-survey-form.ts';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';

/** One mail to one person, with the personal link in it. */
export interface SurveyMail {
  readonly to: string;
  readonly link: string;
}

/** The invitations that arrived, oldest first. */
export function listSurveyMails({ mailbox }: Sandbox): SurveyMail[] {
  return mailbox
    .mails()
    .toReversed()
    .flatMap(({ recipients, text }) => {
      const link = /https?:\/\/\S+\/s\/[\w-]+/.exec(text)?.[0];
      return link ? recipients.map((to) => ({ to, link })) : [];
    });
}

export interface Rating {
  readonly now: number;
  readonly desired: number;
}

/** Fills the form of a page: the same rating for every point, unless one is named. */
export async function fillForm(
  link: string,
  rating: Rating,
  byPoint: Readonly<Record<string, Rating>> = {},
  extras: Readonly<Record<string, string>> = {},
): Promise<URLSearchParams> {
  const page = await fetch(link);
  const form = readSurveyForm(await page.text());
  if (!form) throw new Error(`No form at the link: status ${page.status}.`);
  const body = new URLSearchParams(form.hidden);
  // A person takes their time; who is fast and gives every point the same answer is not counted.
  body.set('startedAt', String(Number(form.hidden['startedAt']) - 120_000));
  for (const name of form.choices.keys()) {
    const match = /^p\.(.+)\.(now|desired)$/.exec(name);
    if (!match) continue;
    const { now, desired } = byPoint[match[1] ?? ''] ?? rating;
    body.set(name, String(match[2] === 'now' ? now : desired));
  }
  for (const [name, value] of Object.entries(extras)) {
    if (form.choices.has(name) || form.texts.includes(name)) body.set(name, value);
  }
  return body;
}

/** Opens the link, answers and returns the status of the reply. */
export async function answer(
  link: string,
  rating: Rating,
  byPoint: Readonly<Record<string, Rating>> = {},
  extras: Readonly<Record<string, string>> = {},
): Promise<number> {
  const body = await fillForm(link, rating, byPoint, extras);
  const reply = await fetch(link, { method: 'POST', body });
  await reply.arrayBuffer();
  return reply.status;
}
