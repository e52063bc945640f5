import { z } from 'zod';
import { batchAnswer, recordId, requireOnlyMissing, splitIntoBatches } from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { readInstant } from './read-instant.ts';

/** HubSpot takes half as many records where their history is asked for. */
const WITH_HISTORY = 50;

const BOUNCE = 'hs_email_hard_bounce_reason_enum';
const OPT_OUT = 'hs_email_optout';

const histories = batchAnswer(
  z.looseObject({
    id: recordId,
    propertiesWithHistory: z
      .record(
        z.string(),
        z.array(z.looseObject({ value: z.string().nullable(), timestamp: z.string() })),
      )
      .default({}),
  }),
);

export interface Refusals {
  readonly bouncedAt: Date | null;
  readonly optedOutAt: Date | null;
}

/** Since when mail to these contacts is refused, from the history of their properties. */
export async function readRefusals(
  { client, portalId }: { readonly client: HubSpotClient; readonly portalId: number },
  contactIds: readonly string[],
): Promise<Map<string, Refusals>> {
  const batches = splitIntoBatches(contactIds, WITH_HISTORY).map(async (ids) => {
    const answer = await client.request(portalId, {
      method: 'POST',
      path: paths.readRecords('contacts'),
      body: {
        inputs: ids.map((id) => ({ id })),
        properties: [],
        propertiesWithHistory: [BOUNCE, OPT_OUT],
      },
      repeatable: true,
      schema: histories,
    });
    requireOnlyMissing(answer);
    return answer.results;
  });
  return new Map(
    (await Promise.all(batches)).flat().map(({ id, propertiesWithHistory }) => [
      id,
      {
        bouncedAt: startOf(propertiesWithHistory[BOUNCE] ?? [], (value) => value !== ''),
        optedOutAt: startOf(propertiesWithHistory[OPT_OUT] ?? [], (value) => value === 'true'),
      },
    ]),
  );
}

/** Since when a value holds without a break, of versions in any order; null when it does not. */
function startOf(
  versions: ReadonlyArray<{ readonly value: string | null; readonly timestamp: string }>,
  holds: (value: string) => boolean,
): Date | null {
  const newestFirst = versions
    .flatMap(({ value, timestamp }) => {
      const at = readInstant(timestamp);
      return at ? [{ at, holds: holds(value ?? '') }] : [];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  const broken = newestFirst.findIndex((version) => !version.holds);
  const unbroken = broken < 0 ? newestFirst : newestFirst.slice(0, broken);
  return unbroken.at(-1)?.at ?? null;
}
