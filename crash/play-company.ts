import { setTimeout as sleep } from 'node:timers/promises';
import { callAsCard } from '../src/sandbox/card-call.ts';
import { wavePeopleReply } from '../src/contracts/wave-people.ts';
import { systemClock } from '../src/lib/clock.ts';
import { text } from '../src/texts/catalogue.ts';
import type { Rating } from '../test/support/respondents.ts';
import { fillForm } from '../test/support/respondents.ts';
import type { CrashHouse } from './crash-house.ts';

export const PEOPLE = 8;
const PAUSE_MS = 250;
/** A job that was cut off five times in a row waits for some minutes before the next try. */
const DEADLINE_MS = 900_000;
/** So long after the last mail, one that is in doubt is sent again, as a CSM does. */
const DOUBT_MS = 10_000;

/** The wave of a company, and whose answer the app has said to have. */
export interface PlayedCompany {
  readonly waveId: string;
  readonly accepted: number;
}

/**
 * A company's whole survey, as its people play it who know nothing of crashes: whatever fails is
 * tried again, as it was. It ends when HubSpot shows the closed wave.
 */
export async function playCompany(house: CrashHouse, companyId: string): Promise<PlayedCompany> {
  const launched = await callUntilDone(house, 'POST', `/companies/${companyId}/waves`, {
    requestId: `launch-${companyId}`,
  });
  const waveId = String(launched['waveId']);
  await waitForMails(house, companyId, waveId);
  const everybody = [...listLinks(house, companyId).keys()];
  const accepted = await Promise.all(
    everybody.map((address, index) => {
      const rating = { now: 3 + (index % 5), desired: 9 };
      return answerUntilDone(() => listLinks(house, companyId).get(address) ?? '', rating);
    }),
  );
  await callUntilDone(house, 'POST', `/waves/${waveId}/close`, { requestId: `close-${waveId}` });
  await waitUntil(`the closed wave of ${companyId}`, () => {
    const company = house.sandbox.portal.records
      .list('companies')
      .find(({ id }) => id === companyId);
    return company?.properties['radar_wave_status'] === 'closed';
  });
  return { waveId, accepted: accepted.filter(Boolean).length };
}

async function waitForMails(house: CrashHouse, companyId: string, waveId: string): Promise<void> {
  let [count, since, round] = [0, performance.now(), 0];
  await waitUntil(`the mails of ${companyId}`, async () => {
    const { size } = listLinks(house, companyId);
    if (size !== count) [count, since] = [size, performance.now()];
    if (performance.now() - since > DOUBT_MS) {
      await sendDoubtfulAgain(house, waveId, (round += 1));
      since = performance.now();
    }
    return size === PEOPLE;
  });
}

/** The newest personal link of each of the customer's people, by their address, in a fixed order. */
function listLinks({ sandbox }: CrashHouse, companyId: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { recipients, text: body } of sandbox.mailbox.mails().toReversed()) {
    const link = /https?:\/\/\S+\/s\/[\w-]+/.exec(body)?.[0];
    const [to = ''] = recipients;
    if (link && to.startsWith(`person.${companyId}-`)) links.set(to, link);
  }
  return new Map([...links].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What was sent again may be in doubt again; then somebody asks for it anew. */
async function sendDoubtfulAgain(house: CrashHouse, waveId: string, round: number): Promise<void> {
  const reply = await callUntilDone(house, 'GET', `/waves/${waveId}/people`);
  const { customers } = wavePeopleReply.parse(reply);
  for (const { invitationId, state } of customers) {
    if (state.text !== text('en', 'personState.unknown')) continue;
    const requestId = `again-${round}-${invitationId}`;
    await callUntilDone(house, 'POST', `/invitations/${invitationId}/resend`, { requestId });
  }
}

/**
 * True when the app has said that it has the answer, now or at an earlier try. A mail that was sent
 * again ends the link of the one before.
 */
async function answerUntilDone(findLink: () => string, rating: Rating): Promise<boolean> {
  let isAccepted = false;
  let last = 0;
  await waitUntil('an answer', async () => {
    const link = findLink();
    last = await fetchOnce(link);
    // Another try has arrived, and its reply had not.
    if (last === 409) return (isAccepted = true);
    if (last !== 200) return false;
    const body = await fillForm(link, rating).catch(() => null);
    if (body === null) return false;
    last = await fetchOnce(link, { method: 'POST', body });
    isAccepted = last === 200 || last === 409;
    return isAccepted;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; the last status was ${last}`);
  });
  return isAccepted;
}

/** The status, 0 when the app was not there. */
async function fetchOnce(url: string, init: RequestInit = {}): Promise<number> {
  try {
    const signal = AbortSignal.timeout(10_000);
    const headers = { connection: 'close' };
    const response = await fetch(url, { ...init, headers, signal });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

/** The same call, with the same request id, until the app has answered it. */
async function callUntilDone(
  { sandbox, url }: CrashHouse,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
): Promise<Record<string, unknown>> {
  const { portalId, appId, clientSecret: secret } = sandbox;
  let data: Record<string, unknown> | undefined;
  let last: unknown = null;
  await waitUntil(`${method} ${path}`, async () => {
    const timestamp = systemClock.now().getTime();
    const caller = { portalId, appId, userId: 1, userEmail: '', secret, timestamp };
    const call = { method, url: `${url}/api/cards/v1${path}`, body };
    const reply = await callAsCard(caller, call).catch((error: unknown) => ({ body: error }));
    last = reply.body;
    data = (reply.body as { data?: Record<string, unknown> }).data;
    return data !== undefined;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; the last answer was ${JSON.stringify(last)}`);
  });
  return data ?? {};
}

async function waitUntil(what: string, isDone: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  while (!(await isDone())) {
    if (performance.now() > deadline) throw new Error(`Nothing came of ${what}.`);
    await sleep(PAUSE_MS);
  }
}
