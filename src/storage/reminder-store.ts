import { sql } from 'kysely';
import type { ReminderRef, WaveRef } from '../lib/refs.ts';
import type { HandedOver } from '../survey/ports.ts';
import type { OpenWave, ReminderStore } from '../survey/reminder-store.ts';
import { inChunks } from './in-chunks.ts';
import { insertReminderRound } from './insert-reminder-round.ts';
import { HAS_OPTED_OUT } from './opted-out.ts';
import { requireTransaction } from './require-transaction.ts';
import { UNANSWERED } from './running-waves.ts';
import type { Connection } from './tables.ts';

export function createReminderStore(db: Connection): ReminderStore {
  const move = async (
    { portalId, invitationId, reminder }: ReminderRef,
    from: 'queued' | 'handing_over',
    to: HandedOver | 'handing_over',
    now?: Date,
  ): Promise<boolean> => {
    const moved = await db
      .updateTable('invitations')
      .set({ reminder_state: to })
      .where('portal_id', '=', portalId)
      .where('invitation_id', '=', invitationId)
      .where('reminders', '=', reminder)
      .where('reminder_state', '=', from)
      // Who answers at this very moment is not reminded of it.
      .$if(from === 'queued', (query) => query.where('response', 'in', UNANSWERED))
      .$if(now !== undefined, (query) => query.where('reminder_due_at', '<=', now ?? new Date(0)))
      .returning('invitation_id')
      .executeTakeFirst();
    return moved !== undefined;
  };
  return {
    async findRound({ portalId, waveId }, key) {
      const round = await db
        .selectFrom('reminder_rounds')
        .select('reminded')
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .where('round_key', '=', key)
        .executeTakeFirst();
      return round?.reminded ?? null;
    },
    async lockPeople({ portalId, waveId }) {
      requireTransaction(db);
      const rows = await db
        .selectFrom('invitations')
        .select(['invitation_id', 'wave_id', 'side', 'person_id', 'reminded_at'])
        .where('portal_id', '=', portalId)
        .where((row) =>
          row(
            row.refTuple('side', 'person_id'),
            'in',
            row
              .selectFrom('invitations as own')
              .select(['own.side', 'own.person_id'])
              .where('own.portal_id', '=', portalId)
              .where('own.wave_id', '=', waveId)
              .$asTuple('side', 'person_id'),
          ),
        )
        // In one order, so that two waves with the same people can't lock each other out.
        .orderBy('invitation_id')
        .forNoKeyUpdate()
        .execute();
      return lastReminded(rows, waveId);
    },
    async insertRound(wave, { key, at, reminders: due }) {
      const invitationIds = due.map(({ invitationId }) => invitationId);
      await insertReminderRound(db, wave, { key, at, invitationIds });
      const reminders: ReminderRef[] = [];
      await inChunks(due, async (chunk) => {
        reminders.push(...(await planReminders(db, wave.portalId, chunk)));
      });
      return reminders;
    },
    listUnsent: (portalId, now) => listUnsent(db, portalId, now),
    listOpenWaves: (portalId, now) => listOpenWaves(db, portalId, now),
    take: (ref, now) => move(ref, 'queued', 'handing_over', now),
    settle: (ref, state) => move(ref, 'handing_over', state),
  };
}

/** Nobody is reminded again within a day of the time at which this one leaves. */
async function planReminders(
  db: Connection,
  portalId: number,
  due: ReadonlyArray<{ readonly invitationId: string; readonly dueAt: Date }>,
): Promise<ReminderRef[]> {
  const { rows } = await sql<Omit<ReminderRef, 'portalId'>>`
    update invitations set reminders = reminders + 1, reminder_state = 'queued',
      reminded_at = due."dueAt", reminder_due_at = due."dueAt"
    from jsonb_to_recordset(${JSON.stringify(due)}::jsonb)
      as due("invitationId" text, "dueAt" timestamptz)
    where invitations.portal_id = ${portalId} and invitations.invitation_id = due."invitationId"
    returning invitations.invitation_id as "invitationId", invitations.reminders as reminder
  `.execute(db);
  return rows.map((row) => ({ portalId, ...row }));
}

/** Who has opted out since keeps a reminder that nobody sends: it is passed over. */
async function listUnsent(
  db: Connection,
  portalId: number,
  now: Date,
): Promise<Array<ReminderRef & WaveRef>> {
  const { rows } = await sql<ReminderRef & WaveRef>`
    select i.portal_id as "portalId", i.invitation_id as "invitationId", i.reminders as reminder,
      i.wave_id as "waveId"
    from invitations i join waves using (portal_id, wave_id)
    where i.portal_id = ${portalId} and i.reminder_state = 'queued'
      and i.reminder_due_at <= ${now} and i.response in (${sql.join(UNANSWERED)}) and waves.status = 'open'
      and not ${HAS_OPTED_OUT}
    order by i.reminder_due_at, i.invitation_id
  `.execute(db);
  return rows;
}

async function listOpenWaves(db: Connection, portalId: number, now: Date): Promise<OpenWave[]> {
  const rows = await db
    .selectFrom('waves')
    .leftJoin('reminder_rounds as round', (join) =>
      join
        .onRef('round.portal_id', '=', 'waves.portal_id')
        .onRef('round.wave_id', '=', 'waves.wave_id'),
    )
    .select(['waves.wave_id as waveId', 'waves.opened_at as openedAt'])
    .select('waves.closes_at as closesAt')
    .select(['round.round_key as key', 'round.started_at as at'])
    .where('waves.portal_id', '=', portalId)
    .where('waves.status', '=', 'open')
    .where('waves.closes_at', '>', now)
    .orderBy('waves.wave_id')
    .execute();
  return [...Map.groupBy(rows, ({ waveId }) => waveId)].flatMap(([waveId, found]) =>
    found.slice(0, 1).map(({ openedAt, closesAt }) => ({
      portalId,
      waveId,
      openedAt,
      closesAt,
      rounds: found.flatMap(({ key, at }) => (key !== null && at !== null ? [{ key, at }] : [])),
    })),
  );
}

interface PersonRow {
  readonly invitation_id: string;
  readonly wave_id: string;
  readonly side: string;
  readonly person_id: string;
  readonly reminded_at: Date | null;
}

/** The newest time of each person over all waves, by the invitation to this one. */
function lastReminded(rows: readonly PersonRow[], waveId: string): Map<string, Date> {
  const newest = new Map<string, Date>();
  const personOf = ({ side, person_id: id }: PersonRow): string => `${side} ${id}`;
  for (const row of rows) {
    const known = newest.get(personOf(row));
    if (row.reminded_at && (!known || row.reminded_at > known)) {
      newest.set(personOf(row), row.reminded_at);
    }
  }
  return new Map(
    rows.flatMap((row) => {
      const at = newest.get(personOf(row));
      return row.wave_id === waveId && at ? [[row.invitation_id, at] as const] : [];
    }),
  );
}
