import { Heading } from '@hubspot/ui-extensions';
import type { LossesReply } from '@contracts/losses.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';

/** What the lost have in common, beside the kept. */
export function Traits({ losses }: { readonly losses: LossesReply }) {
  const { words, traits } = losses;
  if (traits.length === 0) return null;
  return (
    <>
      <Heading>{words.traits}</Heading>
      <PagedTable
        columns={[
          { header: words.trait },
          { header: words.lost, align: 'right' },
          { header: words.kept, align: 'right' },
        ]}
        rows={traits.map(({ trait, label, lost, kept }) => ({
          id: trait,
          cells: [label, lost, kept],
        }))}
      />
    </>
  );
}
