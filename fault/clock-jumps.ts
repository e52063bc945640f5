import { describePortal } from '../test/support/play-connection.ts';
import { answer, listSurveyMails } from '../test/support/respondents.ts';
import { openInMemory } from './in-memory.ts';
import { atMost, countDifferences, none } from './result.ts';
import type { FaultResult } from './result.ts';
import { COMPANY, startFaultHouse } from './start-fault-house.ts';
import type { FaultHouse } from './start-fault-house.ts';

const RATING = { now: 4, desired: 9 };

/** The clock of the machine goes hours back, and months ahead: everything happens once. */
export async function faultClockJumps(): Promise<FaultResult[]> {
  const calm = await play(() => Promise.resolve());
  const jumping = await play(async ({ clock, app }) => {
    clock.advance({ hours: -5 });
    await app.runDueWork();
    clock.advance({ hours: 5 });
    await app.runDueWork();
  });
  return [
    none(
      'clock: parts of the account that differ',
      countDifferences(calm.account, jumping.account),
      'parts',
    ),
    none('clock: mails more or less', Math.abs(calm.mails - jumping.mails), 'mails'),
    none('clock: waves that closed twice', Math.abs(jumping.closed - calm.closed), 'waves'),
    none('clock: mails that came twice', jumping.duplicates, 'mails'),
    atMost(
      'clock: calls of HubSpot for one without jumps',
      jumping.calls / calm.calls,
      'calls',
      1.5,
    ),
  ];
}

/** A wave with one silent person, reminded and closed by the clock months later. */
async function play(jump: (house: FaultHouse) => Promise<void>) {
  const house = await startFaultHouse({ openDatabase: openInMemory });
  const { sandbox, clock, app } = house;
  const { portal } = sandbox;
  try {
    await house.install(portal);
    await house.card('POST', `/companies/${COMPANY}/waves`, { requestId: 'clock-jumps-wave' });
    await app.whenIdle();
    await jump(house);
    for (const { link } of listSurveyMails(sandbox).slice(1)) await answer(link, RATING);
    await jump(house);
    for (const days of [5, 5, 90]) {
      clock.advance({ days });
      await app.runDueWork();
      await jump(house);
    }
    const { byMessageId } = sandbox.mailbox.duplicates();
    return {
      account: describePortal(portal),
      mails: listSurveyMails(sandbox).length,
      closed: house.countEvents('wave.closed'),
      duplicates: byMessageId,
      calls: portal.calls.length,
    };
  } finally {
    await house.close();
  }
}
