import { z } from 'zod';
import type { StateReader } from '../churn/losses/ports.ts';
import {
  batchAnswer,
  crmRecord,
  recordId,
  requireOnlyMissing,
  splitIntoBatches,
} from './answers.ts';
import { paths } from './api-version.ts';
import type { HubSpotClient } from './client.ts';

interface StateReaderDeps {
  readonly client: HubSpotClient;
}

/** HubSpot takes half as many records where their history is asked for. */
const WITH_HISTORY = 50;

const records = batchAnswer(crmRecord);

const histories = batchAnswer(
  z.looseObject({
    id: recordId,
    propertiesWithHistory: z
      .record(z.string(), z.array(z.looseObject({ timestamp: z.string() })))
      .default({}),
  }),
);

/** Reads one property of companies, which the account has mapped. */
export function createStateReader({ client }: StateReaderDeps): StateReader {
  return {
    async readValues(portalId, property, companyIds) {
      const values = new Map<string, string>();
      for (const ids of splitIntoBatches(companyIds)) {
        const answer = await client.request(portalId, {
          method: 'POST',
          path: paths.readRecords('companies'),
          body: { inputs: toInputs(ids), properties: [property], propertiesWithHistory: [] },
          repeatable: true,
          schema: records,
        });
        requireOnlyMissing(answer);
        for (const { id, properties } of answer.results) values.set(id, properties[property] ?? '');
      }
      return values;
    },
    async readSince(portalId, property, companyIds) {
      const since = new Map<string, Date>();
      for (const ids of splitIntoBatches(companyIds, WITH_HISTORY)) {
        const answer = await client.request(portalId, {
          method: 'POST',
          path: paths.readRecords('companies'),
          body: { inputs: toInputs(ids), properties: [], propertiesWithHistory: [property] },
          repeatable: true,
          schema: histories,
        });
        requireOnlyMissing(answer);
        for (const { id, propertiesWithHistory } of answer.results) {
          // Newest first.
          const newest = new Date(propertiesWithHistory[property]?.[0]?.timestamp ?? '');
          if (!Number.isNaN(newest.getTime())) since.set(id, newest);
        }
      }
      return since;
    },
  };
}

function toInputs(ids: readonly string[]): Array<{ id: string }> {
  return ids.map((id) => ({ id }));
}
