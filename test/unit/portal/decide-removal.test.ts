import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideRemoval } from '../../../src/portal/decide-removal.ts';
import type { RemovalSituation } from '../../../src/portal/decide-removal.ts';

const NOW = new Date('2026-08-17T08:00:00Z');
const workflow = { outcome: 'created', reEnrols: true, isEnabled: true, message: '' } as const;
const list = { name: 'Radar promoters', outcome: 'created', message: '' } as const;
const nothingChosen = { workflow: false, lists: false, properties: false, data: false };

function decide(changes: Partial<RemovalSituation> = {}) {
  return decideRemoval({
    status: 'connected',
    kind: 'oauth',
    state: {
      provisionedAt: NOW,
      workflow: { ...workflow, flowId: '501' },
      lists: [{ ...list, listId: '88' }],
    },
    choice: nothingChosen,
    ...changes,
  });
}

test('an account that was installed is uninstalled, whatever was chosen', () => {
  expect(decide()).toEqual({ cleansUp: false, uninstalls: true, isStopped: false });
  expect(decide({ choice: { ...nothingChosen, data: true } })).toMatchObject({ uninstalls: true });
});

test.each(['workflow', 'lists', 'properties'] as const)('the %s alone is cleaned up', (part) => {
  const choice = { ...nothingChosen, [part]: true };
  expect(decide({ choice })).toEqual({ cleansUp: true, uninstalls: true, isStopped: false });
});

test('what Radar itself stores is no reason to call HubSpot', () => {
  expect(decide({ choice: { ...nothingChosen, data: true } })).toMatchObject({ cleansUp: false });
});

test('an account of an access token is cleaned up and not uninstalled', () => {
  const choice = { ...nothingChosen, lists: true };
  expect(decide({ kind: 'token', choice })).toEqual({
    cleansUp: true,
    uninstalls: false,
    isStopped: false,
  });
});

describe('without access', () => {
  const status = 'disconnected';

  test.each(['workflow', 'lists', 'properties'] as const)(
    'nothing is removed while the %s would be left behind',
    (part) => {
      const choice = { ...nothingChosen, [part]: true };
      expect(decide({ status, choice }).isStopped).toBe(true);
    },
  );

  test('what was never there, or is gone, stops nothing', () => {
    const choice = { workflow: true, lists: true, properties: true, data: true };
    const never = { provisionedAt: null, workflow: null, lists: null };
    const byHand = {
      provisionedAt: null,
      workflow: { ...workflow, flowId: null },
      lists: [{ ...list, listId: null }],
    };
    expect(decide({ status, choice, state: never }).isStopped).toBe(false);
    expect(decide({ status, choice, state: byHand }).isStopped).toBe(false);
  });

  test('HubSpot is never called', () => {
    const choice = fc.record({
      workflow: fc.boolean(),
      lists: fc.boolean(),
      properties: fc.boolean(),
      data: fc.boolean(),
    });
    fc.assert(
      fc.property(choice, fc.constantFrom('oauth', 'token'), (chosen, kind) => {
        const plan = decide({ status, kind, choice: chosen });
        expect(plan).toMatchObject({ cleansUp: false, uninstalls: false });
      }),
    );
  });
});
