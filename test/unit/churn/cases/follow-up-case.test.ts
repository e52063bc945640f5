import { beforeEach, describe, expect, it } from 'vitest';
import { followUpCase } from '../../../../src/churn/cases/follow-up-case.ts';
import type { FollowUpCaseDeps } from '../../../../src/churn/cases/follow-up-case.ts';
import type { CaseSettings } from '../../../../src/churn/cases/case-settings.ts';
import { defaultCaseSettings } from '../../../../src/churn/cases/case-settings.ts';
import type { FollowUpCase } from '../../../../src/churn/cases/ports.ts';
import type { Activity } from '../../../../src/churn/ports.ts';
import { defaultRiskSettings } from '../../../../src/churn/risk-settings.ts';
import { defaultSignalSettings } from '../../../../src/churn/signals/signal-settings.ts';
import { AppError } from '../../../../src/lib/errors.ts';
import { LANGUAGES } from '../../../../src/texts/language.ts';
import type { Language } from '../../../../src/texts/language.ts';
import { text } from '../../../../src/texts/catalogue.ts';
import { buildAssessment, buildCase, buildCompany } from '../../../storage/samples.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';

const REF = { portalId: 1, companyId: '501', caseId: 'cas_1' };

const open: FollowUpCase = {
  ...buildCase(),
  ...REF,
  reason: 'score_drop',
  level: 'high',
  status: 'open',
  ownerId: '31',
  openedAt: new Date('2026-11-16T09:00:00Z'),
  dueAt: new Date('2026-11-19T16:00:00Z'),
  closedAt: null,
  outcome: '',
};

/** Of creating an activity: before or after HubSpot has made it. */
type Failure = 'none' | 'before' | 'after';

interface PortalChanges {
  readonly followUp?: FollowUpCase;
  readonly language?: Language;
  readonly cases?: CaseSettings;
  readonly ambassadorProperty?: string;
}

/** A portal in memory whose HubSpot can fail in the middle. */
function createPortal(changes: PortalChanges = {}) {
  const made: Activity[] = [];
  const begun = new Map<string, string | null>();
  const failures: Failure[] = [];
  const portal = {
    made,
    failures,
    hasWorkflow: false,
    isGone: false,
    ownerIds: [] as string[],
    named: '',
  };
  const deps: FollowUpCaseDeps = {
    storage: {
      cases: {
        get: () => Promise.resolve(changes.followUp ?? open),
        insert: unused,
        listOpen: unused,
        listUnannounced: unused,
        listOverdue: unused,
        listDue: unused,
        progress: unused,
        setEscalated: unused,
        setOwner: (_portalId, _caseId, ownerId) => {
          portal.ownerIds.push(ownerId);
          return Promise.resolve();
        },
      },
      assessments: {
        findLatest: () => Promise.resolve(buildAssessment()),
        save: unused,
        list: unused,
        listTurns: unused,
      },
      companies: {
        find: () => Promise.resolve(portal.isGone ? null : buildCompany()),
        lock: unused,
      },
      settings: {
        getCurrent: () =>
          Promise.resolve({
            settings: {
              healthRadarId: '',
              language: changes.language ?? 'en',
              risk: defaultRiskSettings,
              signals: defaultSignalSettings,
              cases: changes.cases ?? defaultCaseSettings,
              ambassadorProperty: changes.ambassadorProperty ?? '',
            },
          }),
      },
      activities: {
        begin: (_portalId, key) => {
          const known = begun.get(key);
          if (known === undefined) begun.set(key, null);
          if (known === undefined) return Promise.resolve('new');
          return Promise.resolve(known === null ? 'started' : 'made');
        },
        finish: (_portalId, key, recordId) => {
          begun.set(key, recordId);
          return Promise.resolve();
        },
      },
    },
    activities: {
      create: (_portalId, activity) => {
        const failure = failures.shift() ?? 'none';
        if (failure !== 'before') made.push(activity);
        return failure === 'none' ? Promise.resolve(`made-${made.length}`) : noAnswer();
      },
      find: (_portalId, { key }) => {
        const index = made.findIndex((activity) => activity.key === key);
        return Promise.resolve(index < 0 ? null : `made-${index + 1}`);
      },
    },
    states: {
      readValues: () => Promise.resolve(new Map([['501', portal.named]])),
    },
    owners: { listOwners: () => Promise.resolve(OWNERS) },
    hasWorkflow: () => Promise.resolve(portal.hasWorkflow),
    log: createMemoryLog().log,
  };
  return { ...portal, portal, run: () => followUpCase(deps, REF) };
}

const OWNERS = [
  { ownerId: '31', email: 'ida@leverandor.example', firstName: 'Ida', lastName: 'Holm' },
  { ownerId: '32', email: 'per@leverandor.example', firstName: 'Per', lastName: 'Lund' },
];

function unused(): never {
  throw new Error('Following up has no business here.');
}

function noAnswer(): Promise<never> {
  return Promise.reject(new AppError('hubspot_unavailable', 'HubSpot did not answer.'));
}

let house: ReturnType<typeof createPortal>;
beforeEach(() => {
  house = createPortal();
});

describe('a new follow-up', () => {
  it('becomes a task for the owner and a note, both with the reasons', async () => {
    await house.run();
    const [task, note, ...others] = house.made;
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      objectType: 'tasks',
      companyId: '501',
      ownerId: '31',
      at: open.dueAt,
      subject: 'Churn risk at Nordlys Kraft: High',
    });
    expect(note).toMatchObject({ objectType: 'notes', companyId: '501', at: open.openedAt });
    for (const body of [task?.body, note?.body]) {
      expect(body).toContain('• Scores have fallen since the last survey');
      expect(body).toContain('• Usage is far below its usual level');
    }
    expect(task?.body).toContain('1. Open the Radar card');
    expect(note?.body).toContain('Churn risk at Nordlys Kraft: High');
  });

  it('is a note only where the workflow of the portal makes the task', async () => {
    house.portal.hasWorkflow = true;
    await house.run();
    expect(house.made.map(({ objectType }) => objectType)).toEqual(['notes']);
  });

  it('is told once, however often the job runs', async () => {
    await house.run();
    await house.run();
    expect(house.made).toHaveLength(2);
  });

  it('is not told when somebody has closed it already', async () => {
    house = createPortal({ followUp: { ...open, status: 'closed' } });
    await house.run();
    expect(house.made).toEqual([]);
  });

  it('is not told about a company that is gone', async () => {
    house.portal.isGone = true;
    await house.run();
    expect(house.made).toEqual([]);
  });

  it.each([
    ['whom the company names', { ambassadorProperty: 'ambassador' }, '32', '32'],
    [
      'whom the company names by address',
      { ambassadorProperty: 'ambassador' },
      ' PER@leverandor.example',
      '32',
    ],
    ['whom the settings name', ambassador('per@leverandor.example'), '', '32'],
    [
      'the owner of the company where the named one has left',
      ambassador('gone@leverandor.example'),
      '99',
      '31',
    ],
  ] as const)('belongs to %s', async (_what, changes, named, expected) => {
    house = createPortal(changes);
    house.portal.named = named;
    await house.run();
    expect(house.made.map(({ ownerId }) => ownerId)).toEqual([expected, expected]);
    expect(house.portal.ownerIds).toEqual(expected === '31' ? [] : [expected]);
  });

  it('stays with whoever has taken it already', async () => {
    const taken: FollowUpCase = { ...open, status: 'taken', takenBy: '7', ownerId: '40' };
    house = createPortal({ ...ambassador('per@leverandor.example'), followUp: taken });
    await house.run();
    expect(house.made[0]?.ownerId).toBe('40');
    expect(house.portal.ownerIds).toEqual([]);
  });

  it.each(LANGUAGES)('is told in %s', async (language) => {
    house = createPortal({ language });
    await house.run();
    expect(house.made[0]?.body).toContain(text(language, 'followUp.step.call'));
    expect(house.made[1]?.body).toContain(text(language, 'followUp.reasons'));
  });
});

function ambassador(ambassadorEmail: string): PortalChanges {
  return { cases: { ...defaultCaseSettings, ambassadorEmail }, ambassadorProperty: 'ambassador' };
}

describe('HubSpot that fails in the middle', () => {
  it.each<[string, Failure[]]>([
    ['takes the task and does not say so', ['after']],
    ['does not take the task', ['before']],
    ['takes the note and does not say so', ['none', 'after']],
    ['does not take the note', ['none', 'before']],
  ])('%s: the next try makes what is missing, nothing twice', async (_what, failures) => {
    house.failures.push(...failures);
    await expect(house.run()).rejects.toMatchObject({ code: 'hubspot_unavailable' });
    await house.run();
    expect(house.made.map(({ key }) => key)).toEqual(['task:cas_1', 'note:cas_1']);
  });
});
