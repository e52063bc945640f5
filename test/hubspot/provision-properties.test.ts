import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { toOptionInputs } from '../../src/hubspot/decide-provisioning.ts';
import { radarProperties } from '../../src/hubspot/properties.ts';
import type { PropertyDefinition } from '../../src/hubspot/property-definition.ts';
import { provisionProperties } from '../../src/hubspot/provision-properties.ts';
import {
  batchOf,
  createTestClient,
  errorOf,
  guardNetwork,
  HUBSPOT,
  PORTAL,
} from './hubspot-double.ts';

guardNetwork();

const path = (type: string, rest = '') => `/crm/properties/2026-09/${type}${rest}`;
const hubspot = () => nock(HUBSPOT);
const provision = () => provisionProperties({ client: createTestClient().client }, PORTAL);
const namesIn = (body: unknown) =>
  (body as { inputs: Array<{ name: string }> }).inputs.map(({ name }) => name);
const namesOf = (type: 'companies' | 'contacts') => radarProperties[type].map(({ name }) => name);
const existing = (definition: PropertyDefinition, more: object = {}) => ({
  ...definition,
  groupName: 'radar',
  options: toOptionInputs(definition.options),
  archived: false,
  ...more,
});
const own = { name: 'name', label: 'Company name', type: 'string', fieldType: 'text' };

/** Answers the list of a type; `change` may alter or drop (null) a property. */
function list(
  type: 'companies' | 'contacts',
  change: (definition: PropertyDefinition) => object | null = existing,
) {
  const results = radarProperties[type].map(change).filter((property) => property !== null);
  hubspot()
    .get(path(type))
    .reply(200, { results: [own, ...results] });
}
const readNames = async (request: Request) => namesIn(await request.json());
const createAll = async (request: Request) =>
  batchOf((await readNames(request)).map((name) => ({ name })));
const inProperty = (wanted: string, more: object) => (definition: PropertyDefinition) =>
  existing(definition, definition.name === wanted ? more : {});

describe('provisioning a portal', () => {
  it('for the first time creates the group and everything, in 6 calls', async () => {
    for (const type of ['companies', 'contacts'] as const) {
      hubspot()
        .get(path(type))
        .reply(200, { results: [own] })
        .post(path(type, '/groups'), { name: 'radar', label: 'Radar' })
        .reply(201, { name: 'radar', label: 'Radar', displayOrder: -1, archived: false })
        .post(path(type, '/batch/create'), (body) => namesIn(body).length <= 100)
        .reply(201, createAll);
    }

    expect(await provision()).toEqual({
      created: [...namesOf('companies'), ...namesOf('contacts')],
      repaired: [],
      problems: [],
    });
  });

  it('sends a property as HubSpot wants it', async () => {
    const sent: object[] = [];
    list('companies', () => null);
    list('contacts');
    hubspot()
      .post(path('companies', '/groups'))
      .reply(201, { name: 'radar', label: 'Radar' })
      .post(path('companies', '/batch/create'))
      .reply(201, async (request: Request) => {
        const body = (await request.clone().json()) as { inputs: object[] };
        sent.push(...body.inputs);
        return createAll(request);
      });

    await provision();

    expect(sent).toContainEqual({
      name: 'radar_gap_score',
      label: 'Radar gap score',
      description: 'Gap between today and the wish, signed, % of the scale.',
      type: 'number',
      fieldType: 'number',
      groupName: 'radar',
    });
    expect(sent).toContainEqual(
      expect.objectContaining({
        name: 'radar_hidden_regression',
        type: 'bool',
        fieldType: 'booleancheckbox',
        options: [
          { value: 'true', label: 'Yes', displayOrder: 0, hidden: false },
          { value: 'false', label: 'No', displayOrder: 1, hidden: false },
        ],
      }),
    );
  });

  it('writes nothing when nothing is missing', async () => {
    list('companies');
    list('contacts');

    expect(await provision()).toEqual({ created: [], repaired: [], problems: [] });
  });

  it.each([
    ['is not listed any more', null],
    ['is listed as archived', { archived: true }],
  ])('restores an archived property, which %s', async (_, more) => {
    list('companies', (definition) => {
      if (definition.name !== 'radar_gap_score') return existing(definition);
      return more ? existing(definition, more) : null;
    });
    list('contacts');
    hubspot()
      .post(path('companies', '/groups'))
      .reply(409, errorOf('OBJECT_ALREADY_EXISTS', "A group named 'radar' already exists."))
      .post(path('companies', '/batch/create'))
      .reply(201, createAll);

    expect(await provision()).toMatchObject({ created: ['radar_gap_score'], problems: [] });
  });

  it.each([
    ['label', 'radar_gap_score', { label: 'My gap' }, { label: 'Radar gap score' }],
    ['field type', 'radar_churn_reasons', { fieldType: 'text' }, { fieldType: 'textarea' }],
  ])('repairs a %s that was changed by hand', async (_, name, changed, change) => {
    list('companies', inProperty(name, changed));
    list('contacts');
    hubspot()
      .patch(path('companies', `/${name}`), change)
      .reply(200, { name });

    expect(await provision()).toEqual({ created: [], repaired: [name], problems: [] });
  });

  it('puts a property back that was moved to another group, which may be gone', async () => {
    list('companies', inProperty('radar_gap_score', { groupName: 'companyinformation' }));
    list('contacts');
    hubspot()
      .post(path('companies', '/groups'), { name: 'radar', label: 'Radar' })
      .reply(201, { name: 'radar', label: 'Radar' })
      .patch(path('companies', '/radar_gap_score'), { groupName: 'radar' })
      .reply(200, { name: 'radar_gap_score' });

    expect(await provision()).toEqual({ created: [], repaired: ['radar_gap_score'], problems: [] });
  });

  it('puts back options that were removed, renamed or hidden, and keeps added ones', async () => {
    const options = [
      { value: 'true', label: 'True', hidden: true, displayOrder: 0 },
      { value: 'latent', label: 'Sleeping', hidden: false, displayOrder: 1 },
      { value: 'vip', label: 'VIP', hidden: false, displayOrder: 2 },
    ];
    list('companies', inProperty('radar_loyalty', { options }));
    list('contacts');
    hubspot()
      .patch(path('companies', '/radar_loyalty'), {
        options: [
          { value: 'true', label: 'True', displayOrder: 0, hidden: false },
          { value: 'latent', label: 'Latent', displayOrder: 1, hidden: false },
          { value: 'spurious', label: 'Dangerous', displayOrder: 2, hidden: false },
          { value: 'none', label: 'None', displayOrder: 3, hidden: false },
          { value: 'vip', label: 'VIP', displayOrder: 4, hidden: false },
        ],
      })
      .reply(200, { name: 'radar_loyalty' });

    expect((await provision()).repaired).toEqual(['radar_loyalty']);
  });

  it('reports a wrong type and leaves the property with its values', async () => {
    list('companies', inProperty('radar_gap_score', { type: 'string', fieldType: 'text' }));
    list('contacts');

    const { problems } = await provision();

    expect(problems).toEqual([
      {
        objectType: 'companies',
        name: 'radar_gap_score',
        message:
          'The property radar_gap_score has the type string and must be number. Delete it in HubSpot; the app then creates it again.',
      },
    ]);
  });

  it('reports a repair that HubSpot refuses, and goes on', async () => {
    list('companies', inProperty('radar_gap_score', { label: 'My gap' }));
    list('contacts', inProperty('radar_ltr_score', { label: 'My score' }));
    hubspot()
      .patch(path('companies', '/radar_gap_score'))
      .reply(400, errorOf('VALIDATION_ERROR', 'The definition is read only.'))
      .patch(path('contacts', '/radar_ltr_score'))
      .reply(200, { name: 'radar_ltr_score' });

    expect(await provision()).toEqual({
      created: [],
      repaired: ['radar_ltr_score'],
      problems: [
        {
          objectType: 'companies',
          name: 'radar_gap_score',
          message: 'HubSpot refused the request: The definition is read only.',
        },
      ],
    });
  });
});

describe('provisioning at the same time as somebody else', () => {
  const dropTwo = (definition: PropertyDefinition) =>
    ['radar_gap_score', 'radar_coverage'].includes(definition.name) ? null : existing(definition);
  const exists = errorOf(
    'OBJECT_ALREADY_EXISTS',
    "A property named 'radar_gap_score' already exists.",
    {
      subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
      context: { name: ['radar_gap_score'] },
    },
  );

  it('takes an existing property for fine in a batch done in part', async () => {
    list('companies', dropTwo);
    list('contacts');
    hubspot()
      .post(path('companies', '/groups'))
      .reply(201, { name: 'radar' })
      .post(path('companies', '/batch/create'))
      .reply(207, batchOf([{ name: 'radar_coverage' }], [exists]));

    expect(await provision()).toEqual({ created: ['radar_coverage'], repaired: [], problems: [] });
  });

  it('takes an existing property for fine in a batch refused as a whole', async () => {
    list('companies', dropTwo);
    list('contacts');
    hubspot().post(path('companies', '/groups')).reply(201, { name: 'radar' });
    hubspot()
      .post(path('companies', '/batch/create'))
      .times(3)
      .reply(async (request: Request) =>
        (await readNames(request.clone())).includes('radar_gap_score')
          ? [409, exists]
          : [201, await createAll(request)],
      );

    expect(await provision()).toEqual({ created: ['radar_coverage'], repaired: [], problems: [] });
  });

  it('reports the property that HubSpot refuses and creates the others', async () => {
    list('companies', dropTwo);
    list('contacts');
    hubspot().post(path('companies', '/groups')).reply(201, { name: 'radar' });
    hubspot()
      .post(path('companies', '/batch/create'))
      .times(3)
      .reply(async (request: Request) =>
        (await readNames(request.clone())).includes('radar_gap_score')
          ? [400, errorOf('VALIDATION_ERROR', 'The limit of properties is reached.')]
          : [201, await createAll(request)],
      );

    expect(await provision()).toMatchObject({
      created: ['radar_coverage'],
      problems: [{ name: 'radar_gap_score', message: /limit of properties/ }],
    });
  });

  it('does not repeat a creation that may have happened', async () => {
    list('companies', dropTwo);
    hubspot()
      .post(path('companies', '/groups'))
      .reply(201, { name: 'radar' })
      .post(path('companies', '/batch/create'))
      .reply(502, '<html>Bad Gateway</html>');

    await expect(provision()).rejects.toMatchObject({
      code: 'hubspot_unavailable',
      details: { outcome: 'unknown' },
    });
  });

  it('says which scope is missing', async () => {
    list('companies', dropTwo);
    const context = { requiredGranularScopes: ['crm.schemas.companies.write'] };
    hubspot()
      .post(path('companies', '/groups'))
      .reply(403, errorOf('MISSING_SCOPES', 'No.', { errors: [{ message: 'No.', context }] }));

    await expect(provision()).rejects.toThrow(/crm\.schemas\.companies\.write/);
  });
});
