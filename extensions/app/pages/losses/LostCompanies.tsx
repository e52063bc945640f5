import { Heading, Link, Tag, Text } from '@hubspot/ui-extensions';
import type { LossesReply } from '@contracts/losses.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import { TAG_VARIANT } from 'radar-shared/tones.ts';

/** Who left, newest first, and what was to be seen before. */
export function LostCompanies({ losses }: { readonly losses: LossesReply }) {
  const { words, rows, range } = losses;
  const columns = [...(['company', 'lostOn', 'warned', 'health', 'firstRed', 'why'] as const)].map(
    (name) => ({ header: words[name] }),
  );
  return (
    <>
      <Heading>{words.companies}</Heading>
      <PagedTable
        columns={columns}
        rows={rows.map((row) => ({
          id: row.companyId,
          cells: [
            <Link key="name" href={{ url: row.url, external: true }}>
              {row.name}
            </Link>,
            row.lostOn,
            <Tag key="warned" variant={TAG_VARIANT[row.warned.tone]}>
              {row.warned.text}
            </Tag>,
            row.health,
            row.firstRed,
            row.why,
          ],
        }))}
      />
      {range !== '' && <Text variant="microcopy">{range}</Text>}
    </>
  );
}
