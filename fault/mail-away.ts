import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createLog } from '../src/lib/log.ts';
import { startMailbox } from '../src/sandbox/mailbox.ts';
import { openInMemory } from './in-memory.ts';
import { atLeast, atMost, none } from './result.ts';
import type { FaultResult } from './result.ts';
import { COMPANY, startFaultHouse } from './start-fault-house.ts';

const PEOPLE = 10;

/** The mail server is away for hours: nobody is lost, nobody gets two, and it is not hammered. */
export async function faultMailAway({ hours = 6, watchMs = 20_000 } = {}): Promise<FaultResult[]> {
  const door = await closedDoor();
  const { port } = door;
  const house = await startFaultHouse({
    people: PEOPLE,
    openDatabase: openInMemory,
    smtpUrl: `smtp://127.0.0.1:${port}`,
    pauses: 'growing',
  });
  try {
    await house.install(house.sandbox.portal);
    await house.card('POST', `/companies/${COMPANY}/waves`, { requestId: 'mail-is-away' });
    await wait(watchMs);
    const knocks = door.knocks();
    await door.close();
    for (let hour = 0; hour < hours; hour += 1) {
      house.clock.advance({ hours: 1 });
      const { portalId } = house.sandbox;
      await house.app.storage.jobs.enqueue([{ name: 'wave.tick', data: { portalId } }]);
      await wait(500);
    }
    const mailbox = await startMailbox({ clock: house.clock, log: createLog('silent'), port });
    const lost = await waitForMails(() => mailbox.mails().length, PEOPLE + 1);
    const twice = mailbox.duplicates();
    await mailbox.close();
    return [
      none(`mail away ${hours} h: invitations that never left`, lost, 'mails'),
      none(
        'mail away: mails that came twice',
        twice.byMessageId + twice.byRecipientAndLink,
        'mails',
      ),
      atLeast('mail away: tries while it was away', knocks, 'tries', 1),
      // At once, after five seconds, ten more …, and nodemailer tries each once more.
      atMost(
        `mail away: tries for one mail in ${watchMs / 1000} s`,
        knocks / (PEOPLE + 1),
        'tries',
        8,
      ),
    ];
  } finally {
    await house.close();
  }
}

/** Opens and slams. */
async function closedDoor() {
  let knocks = 0;
  const server = createServer((socket) => {
    knocks += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    knocks: () => knocks,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** How many are missing after two minutes at most. */
async function waitForMails(count: () => number, wanted: number): Promise<number> {
  for (let second = 0; second < 120 && count() < wanted; second += 1) await wait(1000);
  return Math.abs(wanted - count());
}
