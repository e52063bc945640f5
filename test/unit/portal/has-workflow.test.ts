import { expect, test } from 'vitest';
import { hasWorkflow } from '../../../src/portal/has-workflow.ts';
import type { PortalState, WorkflowSetup } from '../../../src/portal/ports.ts';

const known: WorkflowSetup = {
  flowId: '501',
  outcome: 'created',
  reEnrols: true,
  isEnabled: false,
  message: '',
};

/** What is remembered, and what HubSpot says. */
async function look(workflow: WorkflowSetup | null, isEnabled: boolean | null) {
  let remembered = workflow;
  const asked: string[] = [];
  const deps = {
    storage: {
      portalStates: {
        get: (portalId: number) =>
          Promise.resolve({ portalId, workflow: remembered } as PortalState),
        set: (_portalId: number, facts: Partial<PortalState>) => {
          if (facts.workflow) remembered = facts.workflow;
          return Promise.resolve();
        },
      },
    },
    setup: {
      isWorkflowEnabled: (_portalId: number, flowId: string) => {
        asked.push(flowId);
        return Promise.resolve(isEnabled);
      },
    },
  };
  return { isThere: await hasWorkflow(deps, 7), isRemembered: remembered?.isEnabled, asked };
}

test('a workflow that was switched on is there, and that is remembered', async () => {
  expect(await look(known, true)).toEqual({ isThere: true, isRemembered: true, asked: ['501'] });
});

test('so is one that was switched off', async () => {
  const seen = await look({ ...known, isEnabled: true }, false);
  expect(seen).toMatchObject({ isThere: false, isRemembered: false });
});

test('one that can not be looked at does not count, and stays as it is known', async () => {
  const seen = await look({ ...known, isEnabled: true }, null);
  expect(seen).toMatchObject({ isThere: false, isRemembered: true });
});

test.each([null, { ...known, flowId: null }])('of %o HubSpot is not asked', async (workflow) => {
  expect(await look(workflow, true)).toMatchObject({ isThere: false, asked: [] });
});
