import { isDeepStrictEqual } from 'node:util';
import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { OBJECT_TYPE_IDS } from '../../src/hubspot/api-version.ts';
import { allOf, isAnyOf, rootOf } from '../../src/hubspot/property-filter.ts';
import { radarLists } from '../../src/hubspot/radar-lists.ts';
import type { ListDefinition } from '../../src/hubspot/radar-lists.ts';
import { createHubSpotSetup } from '../../src/hubspot/setup.ts';
import { createTestClient, errorOf, guardNetwork, HUBSPOT, PORTAL } from './hubspot-double.ts';

guardNetwork();

const LISTS = '/crm/lists/2026-09';
const hubspot = () => nock(HUBSPOT);
const same = (wanted: object) => (body: unknown) => isDeepStrictEqual(body, wanted);
const ensureLists = () =>
  createHubSpotSetup({ client: createTestClient().client }).ensureLists(PORTAL);
const idOf = ({ name }: ListDefinition) =>
  String(80 + radarLists.findIndex((definition) => definition.name === name));
const nameOf = ({ name, objectType }: ListDefinition) =>
  `${LISTS}/object-type-id/${OBJECT_TYPE_IDS[objectType]}/name/${encodeURIComponent(name)}`;
const branchOf = ({ filter }: ListDefinition) => rootOf(allOf(filter));
const bodyOf = (definition: ListDefinition) => ({
  name: definition.name,
  objectTypeId: OBJECT_TYPE_IDS[definition.objectType],
  processingType: 'DYNAMIC',
  filterBranch: branchOf(definition),
});
const answerOf = (definition: ListDefinition, more: object = {}) => ({
  list: {
    ...bodyOf(definition),
    listId: idOf(definition),
    listVersion: 1,
    processingStatus: 'COMPLETE',
    ...more,
  },
});
const unknownList = errorOf('OBJECT_NOT_FOUND', 'List does not exist with this name.');

function find(definition: ListDefinition, status = 200, body: object = answerOf(definition)) {
  return hubspot().get(nameOf(definition)).query({ includeFilters: 'true' }).reply(status, body);
}

/** One list behaves otherwise than the seven that are as they should be. */
function findOthers(than: ListDefinition) {
  for (const definition of radarLists) if (definition !== than) find(definition);
}

const churnRisk = listOf('Radar churn risk');
const promoters = listOf('Radar promoters');

function listOf(name: string): ListDefinition {
  const definition = radarLists.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`There is no list ${name}.`);
  return definition;
}

describe('the lists of a portal', () => {
  it('are created where none has the name', async () => {
    for (const definition of radarLists) {
      find(definition, 404, unknownList);
      hubspot()
        .post(LISTS, same(bodyOf(definition)))
        .reply(200, answerOf(definition));
    }

    expect(await ensureLists()).toEqual(
      radarLists.map((definition) => ({
        name: definition.name,
        listId: idOf(definition),
        outcome: 'created',
        message: '',
      })),
    );
  });

  it('cost nothing but a look when they are as they should be', async () => {
    for (const definition of radarLists) find(definition);

    const setups = await ensureLists();

    expect(setups.map(({ outcome }) => outcome)).toEqual(radarLists.map(() => 'existed'));
  });

  it('get their filter back after somebody changed it', async () => {
    findOthers(churnRisk);
    const filterBranch = rootOf(allOf(isAnyOf('radar_churn_risk', ['low'])));
    find(churnRisk, 200, answerOf(churnRisk, { filterBranch }));
    hubspot()
      .put(
        `${LISTS}/${idOf(churnRisk)}/update-list-filters`,
        same({
          filterBranch: branchOf(churnRisk),
        }),
      )
      .reply(200, { updatedList: answerOf(churnRisk).list });

    expect(await ensureLists()).toContainEqual({
      name: 'Radar churn risk',
      listId: idOf(churnRisk),
      outcome: 'repaired',
      message: '',
    });
  });

  it('that somebody fills by hand are left alone and reported', async () => {
    findOthers(promoters);
    find(
      promoters,
      200,
      answerOf(promoters, { processingType: 'MANUAL', filterBranch: undefined }),
    );

    const setups = await ensureLists();

    expect(setups.find(({ name }) => name === 'Radar promoters')).toMatchObject({
      outcome: 'failed',
      // Whoever takes the app away must not take this list with it.
      listId: null,
      message: /is not filled by a filter/,
    });
  });

  it('that HubSpot refuses are reported in its words and stop no other', async () => {
    findOthers(promoters);
    find(promoters, 404, unknownList);
    hubspot()
      .post(LISTS)
      .reply(400, errorOf('VALIDATION_ERROR', 'The limit of active lists is reached.'));
    find(promoters, 404, unknownList);

    const setups = await ensureLists();

    expect(setups[0]).toEqual({
      name: 'Radar promoters',
      listId: null,
      outcome: 'failed',
      message: 'HubSpot refused the request: The limit of active lists is reached.',
    });
    expect(setups.slice(1).every(({ outcome }) => outcome === 'existed')).toBe(true);
  });

  it('that HubSpot does not let be repaired keep their id', async () => {
    findOthers(promoters);
    find(promoters, 200, answerOf(promoters, { filterBranch: branchOf(churnRisk) }));
    hubspot()
      .put(`${LISTS}/${idOf(promoters)}/update-list-filters`)
      .reply(400, errorOf('VALIDATION_ERROR', 'The list is used by an import.'));

    expect((await ensureLists())[0]).toMatchObject({ outcome: 'failed', listId: idOf(promoters) });
  });
});

describe('a list whose creation got no answer', () => {
  it('is looked for, not created twice', async () => {
    findOthers(promoters);
    find(promoters, 404, unknownList);
    hubspot().post(LISTS).reply(502, '<html>Bad Gateway</html>');
    find(promoters);

    expect((await ensureLists())[0]).toMatchObject({ outcome: 'created', listId: idOf(promoters) });
  });

  it('and is not there is left to the next try', async () => {
    find(promoters, 404, unknownList);
    hubspot().post(LISTS).reply(502, '<html>Bad Gateway</html>');
    find(promoters, 404, unknownList);

    await expect(ensureLists()).rejects.toMatchObject({ code: 'hubspot_unavailable' });
  });

  it('because somebody else was faster is theirs', async () => {
    findOthers(promoters);
    find(promoters, 404, unknownList);
    hubspot().post(LISTS).reply(400, errorOf('VALIDATION_ERROR', 'The name is taken.'));
    find(promoters);

    expect((await ensureLists())[0]).toMatchObject({ outcome: 'created', listId: idOf(promoters) });
  });
});

describe('lists without permission', () => {
  it('name the scope that is missing', async () => {
    const context = { requiredGranularScopes: ['crm.lists.read'] };
    find(
      promoters,
      403,
      errorOf('MISSING_SCOPES', 'No.', { errors: [{ message: 'No.', context }] }),
    );

    await expect(ensureLists()).rejects.toThrow(/crm\.lists\.read/);
  });
});
