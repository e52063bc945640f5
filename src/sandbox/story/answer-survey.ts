import { decideFormAnswers } from './decide-form-answers.ts';
import type { SimulatedPerson } from './decide-form-answers.ts';
import { readSurveyForm } from './read-survey-form.ts';

/** Every person has a browser of their own, so no connection is used twice. */
const NEW_CONNECTION = { connection: 'close' };

/**
 * Opens a personal link as a browser does, fills in the form and sends it. Returns what came of it;
 * throws when the page answers anything but a survey or a thank-you.
 */
export async function answerSurvey(
  link: string,
  personFor: (html: string) => SimulatedPerson,
): Promise<'answered' | 'left open'> {
  const page = await fetch(link, { headers: NEW_CONNECTION });
  const html = await page.text();
  const form = readSurveyForm(html);
  if (!page.ok || !form) throw new Error(`The survey page answered ${page.status} without a form.`);

  const answers = decideFormAnswers(form, personFor(html));
  if (!answers) return 'left open';
  const reply = await fetch(link, {
    method: 'POST',
    headers: { ...NEW_CONNECTION, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(answers),
  });
  if (!reply.ok) throw new Error(`Sending the answers was answered with ${reply.status}.`);
  await reply.arrayBuffer();
  return 'answered';
}
