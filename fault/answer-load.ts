import { setTimeout as wait } from 'node:timers/promises';
import { fillForm, listSurveyMails } from '../test/support/respondents.ts';
import type { FaultHouse } from './start-fault-house.ts';

const RATING = { now: 4, desired: 9 };
const TRIES = 240;

export interface AnswerLoad {
  /** Whoever was told that the answer has arrived, and how often nobody got through. */
  readonly accepted: number;
  readonly failedTries: number;
  /** People who never got through. */
  readonly stuck: number;
}

interface FilledForm {
  readonly link: string;
  readonly body: URLSearchParams;
}

/** The forms of everybody who was asked, ready to be sent. */
export async function fillForms({ sandbox }: FaultHouse): Promise<FilledForm[]> {
  const forms: FilledForm[] = [];
  for (const { link } of listSurveyMails(sandbox)) {
    forms.push({ link, body: await fillForm(link, RATING) });
  }
  return forms;
}

/** Everybody answers, one `pauseMs` after the other, and tries again until it has worked. */
export async function answerAll(
  forms: readonly FilledForm[],
  pauseMs: number,
): Promise<AnswerLoad> {
  let failedTries = 0;
  const answered = await Promise.all(
    forms.map(async ({ link, body }, nr) => {
      await wait(nr * pauseMs);
      for (let tries = 0; tries < TRIES; tries += 1) {
        const status = await post(link, body);
        // 409: an earlier try had arrived, and its reply had not.
        if (status === 200 || status === 409) return true;
        failedTries += 1;
        await wait(250);
      }
      return false;
    }),
  );
  const accepted = answered.filter(Boolean).length;
  return { accepted, failedTries, stuck: answered.length - accepted };
}

async function post(link: string, body: URLSearchParams): Promise<number> {
  try {
    const response = await fetch(link, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(10_000),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
