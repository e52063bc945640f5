import { sql } from 'kysely';
import type { DataChecks, DataFinding } from '../admin/ports.ts';
import { RUNNING } from './running-waves.ts';
import type { Connection } from './tables.ts';

/** Minutes after which what should happen at once has not happened. */
const LATE_MINUTES = 60;

/** Each selects the rows that must not exist, as `portal_id` and `example`. */
const CHECKS: Readonly<Record<string, (late: Date) => ReturnType<typeof sql>>> = {
  'an answer belongs to a person who has answered': () => sql`
    select r.portal_id, r.response_id as example from responses r
    join invitations i on i.portal_id = r.portal_id and i.invitation_id = r.invitation_id
    where i.response not in ('answered', 'late')`,
  'a person who has answered has an answer': () => sql`
    select i.portal_id, i.invitation_id as example from invitations i
    join waves w on w.portal_id = i.portal_id and w.wave_id = i.wave_id
    where i.response in ('answered', 'late') and w.mode <> 'anonymous' and w.retained_at is null
      and i.merged_into is null
      and not exists (select 1 from responses r
        where r.portal_id = i.portal_id and r.invitation_id = i.invitation_id)`,
  'an anonymous answer leads to nobody': () => sql`
    select r.portal_id, r.response_id as example from responses r
    join waves w on w.portal_id = r.portal_id and w.wave_id = r.wave_id
    where w.mode = 'anonymous' and r.side = 'customer'
      and (r.invitation_id is not null or r.person_id is not null)`,
  'a closed wave has its final scores': (late) => sql`
    select w.portal_id, w.wave_id as example from waves w
    where w.status = 'closed' and w.answers_version > 0 and w.closed_at < ${late}
      and not exists (select 1 from snapshots s
        where s.portal_id = w.portal_id and s.wave_id = w.wave_id and s.kind = 'final')`,
  'a wave whose time is over is closed': (late) => sql`
    select w.portal_id, w.wave_id as example from waves w
    join portals p on p.portal_id = w.portal_id and p.status = 'connected'
    where w.status in ('sending', 'open') and w.closes_at < ${late}`,
  'no mail is handed over for longer than an hour': (late) => sql`
    select portal_id, invitation_id as example from invitations
    where delivery = 'handing_over' and delivery_at < ${late}`,
  'a record was not written beyond what is wanted': () => sql`
    select portal_id, object_type || ' ' || record_id as example from crm_records
    where written_version > wanted_version`,
  'a wave is of a company that is known': () => sql`
    select w.portal_id, w.wave_id as example from waves w
    where not exists (select 1 from companies c
      where c.portal_id = w.portal_id and c.company_id = w.company_id)`,
};

/** A second round keeps its links until its wave's data is deleted, and so does a report. */
const LINKS_IN_USE = sql`
  select i.link_nonce from invitations i join waves w using (portal_id, wave_id)
  where w.status in (${sql.join(RUNNING)})
  union all select link_nonce from second_invitations
  union all select link_nonce from reports
  union all select link_nonce from shared_reports`;

export function createDataChecks(db: Connection): DataChecks {
  return {
    async run(now) {
      const late = new Date(now.getTime() - LATE_MINUTES * 60_000);
      const findings: DataFinding[] = [];
      for (const [check, select] of Object.entries(CHECKS)) {
        const { rows } = await sql<Omit<DataFinding, 'check'>>`
          select portal_id as "portalId", count(*) as count, min(example) as example
          from (${select(late)}) as broken
          group by portal_id order by portal_id
        `.execute(db);
        findings.push(...rows.map((row) => ({ check, ...row })));
      }
      return findings;
    },
    async countLinksByKey() {
      const { rows } = await sql<{ key: string; count: number }>`
        select split_part(link_nonce, '.', 1) as key, count(*) as count
        from (${LINKS_IN_USE}) as links
        where link_nonce is not null
        group by 1 order by 1
      `.execute(db);
      return new Map(rows.map(({ key, count }) => [key, count]));
    },
  };
}
