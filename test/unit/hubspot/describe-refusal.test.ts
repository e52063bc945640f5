import { describe, expect, it } from 'vitest';
import {
  collectFacts,
  collectScopes,
  describeRefusal,
  templateOf,
} from '../../../src/hubspot/describe-refusal.ts';
import { readErrorBody } from '../../../src/hubspot/failure.ts';

const bodyOf = (body: unknown) => readErrorBody(JSON.stringify(body));

describe('the words of a refusal', () => {
  it.each([
    ['Contact already exists: ada@fjordvik.example', 'Contact already exists: [address]'],
    ['Email "o\'neil+x@fjordvik.example" is invalid', 'Email "o\'[address]" is invalid'],
    ['Merge <a@b.example>,<c@d.example>', 'Merge <[address]>,<[address]>'],
    ['No address here', 'No address here'],
  ])('hide every address: %j', (message, expected) => {
    expect(describeRefusal(bodyOf({ message }))).toBe(expected);
  });

  it('end after 500 characters', () => {
    expect(describeRefusal(bodyOf({ message: 'x'.repeat(2_000) }))).toHaveLength(500);
  });

  it('name each problem of a validation once', () => {
    const errors = [{ message: 'A.' }, { message: 'A.' }, { message: 'B.' }, {}];
    const body = bodyOf({ message: 'Both: [{…}]', category: 'VALIDATION_ERROR', errors });

    expect(describeRefusal(body)).toBe('A. B.');
  });
});

describe('the words of a refusal', () => {
  it('name what still uses a property', () => {
    const errors = [
      { context: { parentType: ['WORKFLOW'], parentName: ['Save the customer'] } },
      { context: { parentType: ['CALCULATED_PROPERTY'], parentName: ['0-2/risk_in_euro'] } },
    ];
    const body = bodyOf({
      message: 'It is used in 2 places.',
      category: 'VALIDATION_ERROR',
      errors,
    });

    expect(describeRefusal(body)).toBe(
      'It is used in 2 places. (WORKFLOW Save the customer, CALCULATED_PROPERTY 0-2/risk_in_euro)',
    );
  });

  it('name what uses a property, under whatever field HubSpot tells it', () => {
    const body = (context: object) =>
      bodyOf({
        message: 'It is in use.',
        category: 'VALIDATION_ERROR',
        subCategory: 'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
        errors: [{ message: 'It is in use.', context }],
      });

    expect(
      describeRefusal(
        body({ workflows: ['Save the customer', 'Ask again'], lists: ['At risk'], more: [{}] }),
      ),
    ).toBe('It is in use. (workflows: Save the customer, Ask again, lists: At risk)');
    expect(describeRefusal(body({ forms: ['For ada@fjordvik.example'] }))).toBe(
      'It is in use. (forms: For [address])',
    );
    expect(describeRefusal(body({}))).toBe('It is in use.');
  });

  it('leave the context of another refusal out', () => {
    const body = bodyOf({
      message: 'No.',
      category: 'VALIDATION_ERROR',
      errors: [{ message: 'No.', context: { propertyName: ['radar_gap_score'] } }],
    });

    expect(describeRefusal(body)).toBe('No.');
  });

  it('are found in a second body inside the message', () => {
    const message = JSON.stringify({ status: 'error', message: 'The group holds properties.' });

    expect(describeRefusal(bodyOf({ status: 'error', message }))).toBe(
      'The group holds properties.',
    );
  });
});

describe('the facts of a refusal', () => {
  it('name the missing properties from the entries', () => {
    const errors = [
      { code: 'PROPERTY_DOESNT_EXIST', context: { propertyName: ['radar_a', 'radar_b'] } },
      { code: 'INVALID_OPTION', context: { propertyName: ['radar_c'] } },
      { code: 'PROPERTY_DOESNT_EXIST', context: { propertyName: 'radar_d' } },
    ];

    expect(collectFacts(bodyOf({ errors }))).toEqual({
      codes: ['PROPERTY_DOESNT_EXIST', 'INVALID_OPTION'],
      missingProperties: ['radar_a', 'radar_b', 'radar_d'],
    });
  });

  it('name the missing properties from the message alone', () => {
    const message =
      'Property values were not valid: [{"message":"Property \\"radar_a\\" does not exist","error":"PROPERTY_DOESNT_EXIST"}]';

    expect(collectFacts(bodyOf({ message }))).toEqual({
      codes: ['PROPERTY_DOESNT_EXIST'],
      missingProperties: ['radar_a'],
    });
  });

  it('name the scopes that are missing, once', () => {
    const errors = [
      { context: { requiredGranularScopes: ['crm.lists.read', 'crm.lists.write'] } },
      { context: { requiredScopes: ['crm.lists.read'] } },
    ];

    expect(collectScopes(bodyOf({ errors }))).toEqual(['crm.lists.read', 'crm.lists.write']);
  });
});

describe('a path for the log', () => {
  it.each([
    ['/crm/objects/2026-09/companies/501', '/crm/objects/2026-09/companies/{id}'],
    [
      '/crm/objects/2026-09/companies/501/associations/contacts',
      '/crm/objects/2026-09/companies/{id}/associations/contacts',
    ],
    ['/statuses/ada%40fjordvik.example/unsubscribe-all', '/statuses/{address}/unsubscribe-all'],
    ['/statuses/ada@fjordvik.example', '/statuses/{address}'],
    [
      '/crm/properties/2026-09/companies/radar_gap_score',
      '/crm/properties/2026-09/companies/radar_gap_score',
    ],
  ])('%s', (path, expected) => {
    expect(templateOf(path)).toBe(expected);
  });
});
