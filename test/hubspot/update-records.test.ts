import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createCrm } from '../../src/hubspot/crm.ts';
import type { RecordUpdate } from '../../src/survey/crm.ts';
import {
  batchOf,
  createTestClient,
  errorOf,
  guardNetwork,
  HUBSPOT,
  PORTAL,
} from './hubspot-double.ts';

guardNetwork();

const PATH = '/crm/objects/2026-09/companies/batch/update';
const hubspot = () => nock(HUBSPOT);
const updatesOf = (count: number, properties = { radar_gap_score: '31' }): RecordUpdate[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(501 + index), properties }));
const inputsOf = (body: unknown) => (body as { inputs: RecordUpdate[] }).inputs;
const readInputs = async (request: Request) => inputsOf(await request.json());
const recordOf = ({ id, properties }: RecordUpdate) => ({ id, properties, archived: false });
const acceptAll = async (request: Request) => batchOf((await readInputs(request)).map(recordOf));
const update = (updates: readonly RecordUpdate[]) =>
  createCrm({ client: createTestClient().client }).updateRecords(PORTAL, 'companies', updates);

const missing = (name: string) =>
  errorOf(
    'VALIDATION_ERROR',
    `Property values were not valid: [{"error":"PROPERTY_DOESNT_EXIST"}]`,
    {
      errors: [
        {
          message: `Property "${name}" does not exist`,
          code: 'PROPERTY_DOESNT_EXIST',
          context: { propertyName: [name] },
        },
      ],
    },
  );

/** A portal that refuses each batch with one of these records, and counts the calls. */
function refuseBatchesWith(
  bad: readonly string[],
  answer: object = errorOf('VALIDATION_ERROR', 'No.'),
) {
  const portal = { calls: 0, written: [] as string[] };
  hubspot()
    .persist()
    .post(PATH)
    .reply(async (request: Request) => {
      portal.calls += 1;
      const inputs = await readInputs(request);
      if (inputs.some(({ id }) => bad.includes(id))) return [400, answer];
      portal.written.push(...inputs.map(({ id }) => id));
      return [200, batchOf(inputs.map(recordOf))];
    });
  return portal;
}

describe('writing records', () => {
  it('costs one call per 100 records', async () => {
    const sizes: number[] = [];
    hubspot()
      .post(PATH)
      .times(3)
      .reply(200, async (request: Request) => {
        sizes.push((await readInputs(request.clone())).length);
        return acceptAll(request);
      });

    const outcomes = await update(updatesOf(250));

    expect(sizes).toEqual([100, 100, 50]);
    expect(outcomes).toHaveLength(250);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
  });

  it('costs nothing when there is nothing to write', async () => {
    expect(await update([])).toEqual([]);
  });

  it('names a record once, with all its properties', async () => {
    const inputs = [{ id: '501', properties: { radar_gap_score: '2', radar_coverage: '80' } }];
    hubspot().post(PATH, { inputs }).reply(200, acceptAll);

    const outcomes = await update([
      { id: '501', properties: { radar_gap_score: '1', radar_coverage: '80' } },
      { id: '501', properties: { radar_gap_score: '2' } },
    ]);

    expect(outcomes).toEqual([{ id: '501', ok: true }]);
  });

  it('repeats a batch that got no answer: the same values twice are the same', async () => {
    hubspot().post(PATH).reply(502, '<html>Bad Gateway</html>').post(PATH).reply(200, acceptAll);

    expect(await update(updatesOf(1))).toEqual([{ id: '501', ok: true }]);
  });

  it('takes a merged record for written, which answers under another id', async () => {
    hubspot()
      .post(PATH)
      .reply(200, batchOf([recordOf({ id: '777', properties: {} })]));

    expect(await update(updatesOf(1))).toEqual([{ id: '501', ok: true }]);
  });
});

describe('a batch that was done in part', () => {
  const gone = errorOf('OBJECT_NOT_FOUND', 'Could not get some COMPANY objects.', {
    context: { ids: ['502'] },
  });

  it.each([207, 200])('with status %d names the record that is gone', async (status) => {
    hubspot()
      .post(PATH)
      .reply(status, batchOf(updatesOf(1).map(recordOf), [gone]));

    expect(await update(updatesOf(2))).toEqual([
      { id: '501', ok: true },
      {
        id: '502',
        ok: false,
        message: 'Could not get some COMPANY objects.',
        gone: true,
        missingProperty: false,
        missingProperties: [],
      },
    ]);
  });

  it('does not call a record gone that HubSpot does not name', async () => {
    const unnamed = errorOf('OBJECT_NOT_FOUND', 'Something is missing.');
    hubspot()
      .post(PATH)
      .reply(207, batchOf([], [unnamed]));

    expect(await update(updatesOf(1))).toMatchObject([
      { ok: false, gone: false, message: 'Something is missing.' },
    ]);
  });

  it('does not take silence for success', async () => {
    hubspot().post(PATH).reply(200, batchOf([]));

    expect(await update(updatesOf(1))).toMatchObject([{ ok: false, message: /did not confirm/ }]);
  });
});

describe('a batch that is refused as a whole', () => {
  it.each(['501', '537', '600'])(
    'for one bad record of 100, %s: the other 99 are written, in 14 calls at most',
    async (bad) => {
      const portal = refuseBatchesWith([bad], errorOf('VALIDATION_ERROR', 'A rule says no.'));

      const outcomes = await update(updatesOf(100));

      expect(portal.calls).toBeLessThanOrEqual(14);
      expect(new Set(portal.written).size).toBe(99);
      expect(outcomes.filter(({ ok }) => !ok)).toEqual([
        {
          id: bad,
          ok: false,
          message: 'A rule says no.',
          gone: false,
          missingProperty: false,
          missingProperties: [],
        },
      ]);
      expect(outcomes.map(({ id }) => id)).toEqual(updatesOf(100).map(({ id }) => id));
    },
  );

  it.each(['MISSING_REQUIRED_PROPERTY', 'MISSING_CONDITIONAL_REQUIRED_PROPERTY'])(
    "for an administrator's rule (%s) keeps HubSpot's own words for the record",
    async (code) => {
      const words = 'The property "Contract type" is required when "Lifecycle stage" is customer.';
      const rule = errorOf('VALIDATION_ERROR', 'Property values were not valid: [{…}]', {
        errors: [{ message: words, code, context: { propertyName: ['contract_type'] } }],
      });
      refuseBatchesWith(['502'], rule);

      expect(await update(updatesOf(3))).toEqual([
        { id: '501', ok: true },
        {
          id: '502',
          ok: false,
          message: words,
          gone: false,
          missingProperty: false,
          missingProperties: [],
        },
        { id: '503', ok: true },
      ]);
    },
  );

  it('for several bad records: every good one is written', async () => {
    const bad = ['501', '502', '550', '600'];
    const portal = refuseBatchesWith(bad);

    const outcomes = await update(updatesOf(100));

    expect(outcomes.filter(({ ok }) => !ok).map(({ id }) => id)).toEqual(bad);
    expect(new Set(portal.written).size).toBe(96);
  });

  it('for a single record that no longer exists', async () => {
    hubspot().post(PATH).reply(404, errorOf('OBJECT_NOT_FOUND', 'resource not found'));

    expect(await update(updatesOf(1))).toMatchObject([{ id: '501', ok: false, gone: true }]);
  });

  it('for a missing property costs no halving', async () => {
    hubspot().post(PATH).reply(400, missing('radar_gap_score'));

    const outcomes = await update(updatesOf(100));

    expect(outcomes).toHaveLength(100);
    expect(outcomes.every((outcome) => !outcome.ok && outcome.missingProperty)).toBe(true);
  });

  it('for a missing property writes the records that do not name it', async () => {
    const [first, second] = [
      { id: '501', properties: { radar_gap_score: '31' } },
      { id: '502', properties: { radar_coverage: '80' } },
    ];
    hubspot()
      .post(PATH)
      .reply(400, missing('radar_gap_score'))
      .post(PATH, { inputs: [second] })
      .reply(200, acceptAll);

    expect(await update([first, second])).toMatchObject([
      {
        id: '501',
        ok: false,
        missingProperty: true,
        missingProperties: ['radar_gap_score'],
      },
      { id: '502', ok: true },
    ]);
  });

  it('for a missing property that only the message knows', async () => {
    const message =
      'Property values were not valid: [{"isValid":false,"message":"Property \\"radar_gap_score\\" does not exist","error":"PROPERTY_DOESNT_EXIST","name":"radar_gap_score"}]';
    hubspot()
      .post(PATH)
      .reply(400, { status: 'error', message })
      .post(PATH, (body) => inputsOf(body).every(({ id }) => id === '502'))
      .reply(200, acceptAll);

    const outcomes = await update([
      { id: '501', properties: { radar_gap_score: '31' } },
      { id: '502', properties: { radar_coverage: '80' } },
    ]);

    expect(outcomes).toMatchObject([
      { missingProperty: true, missingProperties: ['radar_gap_score'] },
      { ok: true },
    ]);
  });

  it.each([
    [401, errorOf('EXPIRED_AUTHENTICATION', 'Expired.'), 'portal_disconnected', 1],
    [403, errorOf('MISSING_SCOPES', 'No.'), 'hubspot_refused', 1],
    [503, '', 'hubspot_unavailable', 3],
  ])('with %d is not halved but thrown', async (status, body, code, calls) => {
    hubspot().post(PATH).times(calls).reply(status, body);

    await expect(update(updatesOf(100))).rejects.toMatchObject({ code });
  });
});
