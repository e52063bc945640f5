import { z } from 'zod';
import { callAsCard } from '../card-call.ts';
import type { LaunchReply, LeftOut, WaveTools } from './run-wave.ts';

/** What people do on the app's cards and its settings page. */
export interface CardDoors extends Pick<WaveTools, 'launchWave' | 'listExcluded' | 'closeWave'> {
  /** Makes the lists; throws with the app's own words when it can't. */
  readonly setUpLists: () => Promise<void>;
  /** Names properties of the account in the app's settings; throws with the app's own words when it can't. */
  readonly saveMapping: (mapping: Readonly<Record<string, string>>) => Promise<void>;
  /** Has everything looked at that a night looks at; throws with the app's own words when it can't. */
  readonly syncNow: () => Promise<void>;
  /** Decides about the gaps of a company's newest survey, the weightiest first, in this order. */
  readonly decideGaps: (companyId: string, choices: readonly GapChoice[]) => Promise<void>;
  /** Asks a company's people and this team about their project, anonymously; returns the wave's id. */
  readonly askAboutProject: (
    companyId: string,
    team: ReadonlyArray<{ readonly id: string }>,
  ) => Promise<string>;
  /** Makes the workflow, turned off; throws with the app's own words when it can't. */
  readonly setUpWorkflow: () => Promise<void>;
}

export interface CardDoorsDeps {
  readonly portalId: number;
  readonly appId: number;
  readonly userEmail: string;
  readonly secret: string;
  /** Milliseconds since 1970 by the clock that the app lives by. */
  readonly now: () => number;
  /** Such as `http://127.0.0.1:3000`. */
  readonly appOrigin: string;
}

/** What is done about a gap. */
export interface GapChoice {
  readonly choice: 'now' | 'later' | 'no';
  readonly ownerId: string;
  /** `YYYY-MM-DD`, or nothing. */
  readonly dueOn: string;
  readonly wantsTask: boolean;
}

const decidable = z.object({
  data: z.object({
    decisions: z
      .object({ waveId: z.string(), gaps: z.array(z.object({ pointId: z.string() })) })
      .nullable(),
  }),
});

const CSM_USER_ID = 77;

const refusal = z.object({ ok: z.literal(false), error: z.object({ message: z.string() }) });
const done = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), refusal]);
const leftOut: z.ZodType<LeftOut> = z.object({ email: z.string(), reason: z.string() });

const launchReply: z.ZodType<LaunchReply> = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    data: z.object({ waveId: z.string(), invited: z.number(), excluded: z.array(leftOut) }),
  }),
  refusal,
]);

const preflightReply = z.object({
  ok: z.literal(true),
  data: z.object({ excluded: z.array(leftOut) }),
});

/** Everything as a card does it: a signed call through HubSpot's proxy. */
export function createCardDoors(deps: CardDoorsDeps): CardDoors {
  const call = async (path: string, body: unknown, method = 'POST'): Promise<unknown> => {
    const caller = { ...deps, userId: CSM_USER_ID, timestamp: deps.now() };
    const url = `${deps.appOrigin}/api/cards/v1${path}`;
    const reply = await callAsCard(caller, { method, url, body });
    if (reply.status !== 200) throw new Error(`The card call ${path} got status ${reply.status}.`);
    return reply.body;
  };
  const insist = async (path: string, requestId: string): Promise<void> => {
    const reply = done.parse(await call(path, { requestId }));
    if (!reply.ok) throw new Error(reply.error.message);
  };
  return {
    launchWave: async (companyId, requestId) =>
      launchReply.parse(await call(`/companies/${companyId}/waves`, { requestId, mode: 'named' })),
    askAboutProject: async (companyId, team) => {
      const body = {
        requestId: `story-project-${companyId}`,
        radarId: 'project-and-employee',
        teamOwnerIds: team.map(({ id }) => id),
      };
      const reply = launchReply.parse(await call(`/companies/${companyId}/waves`, body));
      if (!reply.ok) throw new Error(reply.error.message);
      return reply.data.waveId;
    },
    listExcluded: async (companyId) => {
      const reply = preflightReply.parse(await call(`/companies/${companyId}/preflight`, {}));
      return reply.data.excluded;
    },
    closeWave: (waveId) => insist(`/waves/${waveId}/close`, `close-${waveId}`),
    setUpLists: () => insist('/settings/lists', 'story-lists'),
    saveMapping: async (settings) => {
      const body = { requestId: 'story-mapping', version: 0, settings };
      const reply = done.parse(await call('/settings', body, 'PUT'));
      if (!reply.ok) throw new Error(reply.error.message);
    },
    syncNow: () => insist('/settings/sync', 'story-night'),
    decideGaps: async (companyId, choices) => {
      const { data } = decidable.parse(await call(`/companies/${companyId}`, undefined, 'GET'));
      const gaps = data.decisions?.gaps ?? [];
      for (const [index, { pointId }] of gaps.slice(0, choices.length).entries()) {
        const body = { requestId: `story-${pointId}-1`, pointId, ...choices[index] };
        const path = `/reports/${data.decisions?.waveId ?? ''}/decisions`;
        const reply = done.parse(await call(path, body));
        if (!reply.ok) throw new Error(reply.error.message);
      }
    },
    setUpWorkflow: () => insist('/settings/workflow', 'story-workflow'),
  };
}
