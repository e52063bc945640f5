import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../src/storage/database.ts';
import { describePortal } from '../test/support/play-connection.ts';
import { answerAll, fillForms } from './answer-load.ts';
import { COMPANY, startFaultHouse } from './start-fault-house.ts';
import type { FaultHouse } from './start-fault-house.ts';

export interface AnswerPlay {
  readonly people: number;
  readonly openDatabase: () => Promise<Database>;
  /** What goes wrong while they answer. */
  readonly trouble?: (house: FaultHouse) => Promise<void>;
  /** How long the app has for itself once they have answered; none unless told. */
  readonly restMs?: number;
}

/**
 * A job whose end could not be noted counts as running until its heartbeat is a minute old and the
 * supervisor has come by, which it does twice a minute.
 */
const LONGEST_CLAIM_MS = 150_000;

/** A wave whose people answer one after the other, until it is closed. */
export async function playAnswers({ people, openDatabase, trouble, restMs = 0 }: AnswerPlay) {
  const house = await startFaultHouse({ people, openDatabase });
  const { sandbox } = house;
  const { portal, portalId } = sandbox;
  try {
    await house.install(portal);
    const { body } = await house.card('POST', `/companies/${COMPANY}/waves`, {
      requestId: 'answers-wave',
    });
    const waveId = String(body.data?.['waveId']);
    await house.app.whenIdle();
    const forms = await fillForms(house);
    const [load] = await Promise.all([answerAll(forms, 100), trouble?.(house)]);
    await wait(restMs);
    await house.app.queue.whenIdle({ timeoutMs: LONGEST_CLAIM_MS });
    await house.app.runDueWork();
    await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-after-answers' });
    await house.app.runDueWork();
    const stored = await house.app.storage.responses.listOfWave({ portalId, waveId });
    return {
      ...load,
      stored: stored.length,
      unscored: (await house.app.storage.waves.listUnscored(portalId)).length,
      account: describePortal(portal),
      duplicates: sandbox.mailbox.duplicates().byMessageId,
    };
  } finally {
    await house.close();
  }
}
