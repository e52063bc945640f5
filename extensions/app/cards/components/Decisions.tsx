import { Flex, Heading, Tag, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import { TAG_VARIANT } from 'radar-shared/tones.ts';
import type { CardContentProps } from './CardContent.tsx';
import { DecideGap } from './DecideGap.tsx';

export type Decided = NonNullable<CompanyCard['decisions']>;

interface DecisionsProps extends CardContentProps {
  readonly decisions: Decided;
}

/** What is done about each gap of the newest survey, and what came of the decisions before. */
export function Decisions({ decisions, ...props }: DecisionsProps) {
  const { words, share, gaps } = decisions;
  return (
    <Flex direction="column" gap="sm">
      {gaps.length > 0 && (
        <Flex direction="row" gap="sm" align="center" wrap>
          <Heading>{words.title}</Heading>
          {share && <Text variant="microcopy">{share}</Text>}
        </Flex>
      )}
      {gaps.map((gap) => (
        <Flex key={gap.pointId} direction="row" gap="sm" align="center" wrap>
          <Text format={{ fontWeight: 'demibold' }}>{gap.label}</Text>
          {gap.decision && <Tag variant={TAG_VARIANT[gap.decision.tone]}>{gap.decision.text}</Tag>}
          <Text variant="microcopy">{gap.plan || gap.numbers}</Text>
          <DecideGap {...props} decisions={decisions} gap={gap} />
        </Flex>
      ))}
      <Outcomes decisions={decisions} />
    </Flex>
  );
}

function Outcomes({ decisions: { words, outcomes } }: { readonly decisions: Decided }) {
  if (outcomes.length === 0) return null;
  return (
    <>
      <Heading>{words.outcomes}</Heading>
      <PagedTable
        columns={[
          { header: words.point },
          { header: words.decided },
          { header: words.before, align: 'right' },
          { header: words.after, align: 'right' },
          { header: words.people, align: 'right' },
        ]}
        rows={outcomes.map(({ pointId, label, decided, before, after, people }) => ({
          id: pointId,
          cells: [label, decided, before, after, people],
        }))}
      />
    </>
  );
}
