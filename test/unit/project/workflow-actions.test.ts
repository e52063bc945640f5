import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { failureCodeOf } from '../../../src/actions/failure-code.ts';
import { listOptions } from '../../../src/actions/list-options.ts';
import { readSendInputs } from '../../../src/actions/read-inputs.ts';
import { statusOf } from '../../../src/http/status-of.ts';
import { radarProperties } from '../../../src/hubspot/properties.ts';
import type { ErrorCode } from '../../../src/lib/errors.ts';
import { defaultPortalSettings } from '../../../src/survey/settings.ts';
import { listRoutes } from '../../support/list-routes.ts';

const FOLDER = 'extensions/app/workflow-actions';

const field = z.object({
  typeDefinition: z.object({
    name: z.string(),
    type: z.string(),
    options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
    optionsUrl: z.string().optional(),
  }),
});
const meta = z.object({
  config: z.object({
    actionUrl: z.string(),
    inputFields: z.array(field),
    outputFields: z.array(field),
    executionRules: z.array(
      z.object({ labelName: z.string(), conditions: z.object({ errorCode: z.string() }) }),
    ),
  }),
});

const actions = readdirSync(FOLDER).map((file) => {
  const { config } = meta.parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
  return {
    name: file.replace('-hsmeta.json', ''),
    ...config,
    codes: config.executionRules.map(({ conditions }) => conditions.errorCode),
  };
});
const codesOf = (errors: readonly string[]) =>
  errors.flatMap((code) => failureCodeOf(code as ErrorCode) ?? []);

describe('the workflow actions of the project', () => {
  it('have a sentence for everything that an action can fail with', () => {
    const codes = new Set(codesOf(Object.keys(statusOf)));

    expect(new Set(actions.flatMap((action) => action.codes))).toEqual(codes);
  });

  it.each(actions)('$name has one for what every action can fail with', ({ codes }) => {
    const always = codesOf(['company_unknown', 'portal_disconnected', 'bad_input']);

    expect(codes).toEqual(expect.arrayContaining(always));
  });

  it.each(actions)('$name branches on the values that its property has', ({ outputFields }) => {
    const known = new Map(
      radarProperties.companies.map(({ name, options }) => [
        name.replace('radar_', ''),
        options.map(({ value }) => value),
      ]),
    );
    for (const { name, options } of outputFields.map((each) => each.typeDefinition)) {
      if (!options || !known.has(name)) continue;
      expect({ name, values: options.map(({ value }) => value) }).toEqual({
        name,
        values: known.get(name),
      });
    }
  });

  it.each(actions)('$name and its choices are routes of the app', ({ actionUrl, inputFields }) => {
    const options = inputFields.flatMap(({ typeDefinition }) => typeDefinition.optionsUrl ?? []);
    const routes = listRoutes();

    expect(routes).toContain(`POST ${actionUrl.replace('${API_ORIGIN}', '')}`);
    if (options.length > 0) expect(routes).toContain('POST /hubspot/options/:field');
  });

  it.each(actions)('$name offers choices that there are', async ({ inputFields }) => {
    const radars = { list: () => Promise.resolve([]), find: () => Promise.resolve(null) };
    const fields = inputFields.flatMap(({ typeDefinition }) => typeDefinition.optionsUrl ?? []);

    for (const url of fields) {
      const field = url.split('/').at(-1) ?? '';
      const input = { portalId: 1, settings: defaultPortalSettings, field, query: '' };
      expect(await listOptions({ radars }, input)).not.toEqual([]);
    }
  });

  it('send reads each of its fields', () => {
    const send = actions.find(({ name }) => name === 'send');
    const names = send?.inputFields.map(({ typeDefinition }) => typeDefinition.name);

    expect(names).toEqual(
      Object.keys(readSendInputs({ radar: 'any', mode: 'named', open_days: '14' })),
    );
  });
});
