import { Heading } from '@hubspot/ui-extensions';
import type { FiguresReply } from '@contracts/figures.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';

interface SegmentsProps {
  readonly words: FiguresReply['words'];
  readonly period: FiguresReply['periods'][number];
}

/** The same figures of each segment; nothing where the account has none. */
export function Segments({ words, period: { figures, segments } }: SegmentsProps) {
  if (segments.length === 0) return null;
  return (
    <>
      <Heading>{words.segments}</Heading>
      <PagedTable
        columns={[
          { header: words.segment },
          { header: words.customers, align: 'right' },
          ...figures.map(({ label }) => ({ header: label, align: 'right' as const })),
        ]}
        rows={segments.map(({ key, name, customers, values }) => ({
          id: key,
          cells: [name, customers, ...values],
        }))}
      />
    </>
  );
}
