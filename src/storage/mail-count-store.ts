import type { MailCountStore } from '../survey/timing/mail-limits.ts';
import { requireTransaction } from './require-transaction.ts';
import type { Connection } from './tables.ts';

export function createMailCountStore(db: Connection): MailCountStore {
  const select = (portalId: number, periods: readonly string[]) =>
    db
      .selectFrom('mail_counts')
      .select(['period', 'mails'])
      .where('portal_id', '=', portalId)
      .where('period', 'in', periods);
  return {
    async read(portalId, periods) {
      if (periods.length === 0) return new Map();
      return toMap(await select(portalId, periods).execute());
    },
    async lock(portalId, periods) {
      requireTransaction(db);
      // In one order, so that two workers can't lock each other out.
      const sorted = [...periods].sort();
      await db
        .insertInto('mail_counts')
        .values(sorted.map((period) => ({ portal_id: portalId, period, mails: 0 })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return toMap(await select(portalId, sorted).orderBy('period').forUpdate().execute());
    },
    async add(portalId, periods) {
      await db
        .insertInto('mail_counts')
        .values(periods.map((period) => ({ portal_id: portalId, period, mails: 1 })))
        .onConflict((conflict) =>
          conflict
            .columns(['portal_id', 'period'])
            .doUpdateSet((row) => ({ mails: row('mail_counts.mails', '+', 1) })),
        )
        .execute();
    },
    async forget(portalId, before) {
      await db
        .deleteFrom('mail_counts')
        .where('portal_id', '=', portalId)
        .where('period', '<', before)
        .execute();
    },
  };
}

function toMap(rows: ReadonlyArray<{ period: string; mails: number }>): Map<string, number> {
  return new Map(rows.map(({ period, mails }) => [period, mails]));
}
