import { Heading, Tag, Text } from '@hubspot/ui-extensions';
import type { LossesReply } from '@contracts/losses.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import { TAG_VARIANT } from 'radar-shared/tones.ts';

/** Which reasons of the churn risk the losses bear out. */
export function Reasons({ losses }: { readonly losses: LossesReply }) {
  const { words, reasons } = losses;
  if (reasons.length === 0) return null;
  return (
    <>
      <Heading>{words.reasons}</Heading>
      <Text>{words.reasonsText}</Text>
      <PagedTable
        columns={[
          { header: words.reason },
          { header: words.lost, align: 'right' },
          { header: words.kept, align: 'right' },
          { header: words.strength, align: 'right' },
          { header: words.verdict },
        ]}
        rows={reasons.map(({ code, label, lost, kept, strength, verdict }) => ({
          id: code,
          cells: [
            label,
            lost,
            kept,
            strength,
            <Tag key="verdict" variant={TAG_VARIANT[verdict.tone]}>
              {verdict.text}
            </Tag>,
          ],
        }))}
      />
    </>
  );
}
