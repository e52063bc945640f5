import type { FaultKind } from '../src/sandbox/faults.ts';
import { describePortal, playConnection } from '../test/support/play-connection.ts';
import { listSurveyMails } from '../test/support/respondents.ts';
import { openInMemory } from './in-memory.ts';
import { atLeast, atMost, countDifferences, none } from './result.ts';
import type { FaultResult } from './result.ts';
import { COMPANY, startFaultHouse } from './start-fault-house.ts';
import type { FaultHouse } from './start-fault-house.ts';

const SHARE = 0.2;
const KINDS: readonly FaultKind[] = [
  'rate-limit',
  'server-error',
  'bad-gateway',
  'applied-bad-gateway',
  'applied-reset',
  'reset',
  'locked',
  'silence',
  'slow-body',
  'stale-read',
];

/** A whole life of an account while a fifth of all calls to HubSpot goes wrong, in any way. */
export async function faultHubSpot(days = ['one', 'two', 'three']): Promise<FaultResult[]> {
  const calm = await play(() => undefined);
  const results = [];
  for (const seed of days) {
    const troubled = await play(({ sandbox }) =>
      sandbox.portal.faults.random({ seed, share: SHARE, kinds: KINDS }),
    );
    results.push(...compare(`hubspot, day ${seed}`, calm, troubled));
  }
  return results;
}

type Played = Awaited<ReturnType<typeof play>>;

function compare(name: string, calm: Played, troubled: Played): FaultResult[] {
  const times = troubled.calls / calm.calls;
  return [
    none(
      `${name}: parts of the account that differ`,
      countDifferences(calm.account, troubled.account),
      'parts',
    ),
    none(`${name}: mails more or less`, Math.abs(calm.mails - troubled.mails), 'mails'),
    atLeast(`${name}: calls that went wrong`, troubled.failed, 'calls', 10),
    atMost(`${name}: calls for one without faults`, times, 'calls', 3),
  ];
}

async function play(trouble: (house: FaultHouse) => void) {
  const house = await startFaultHouse({ openDatabase: openInMemory });
  const { sandbox } = house;
  const { portal } = sandbox;
  try {
    trouble(house);
    await playConnection(house, portal, COMPANY);
    portal.faults.clear();
    await house.app.runDueWork();
    await house.app.storage.jobs.enqueue([
      { name: 'portal.sweep', data: { portalId: portal.portalId } },
    ]);
    await house.app.runDueWork();
    const failed = portal.calls.filter(({ status }) => status === 0 || status >= 400).length;
    return {
      account: describePortal(portal),
      mails: listSurveyMails(sandbox).length,
      calls: portal.calls.length,
      failed,
    };
  } finally {
    await house.close();
  }
}
