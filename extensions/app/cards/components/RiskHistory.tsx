import { Flex, Heading, StatusTag, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { type Column, PagedTable } from 'radar-shared/PagedTable.tsx';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import type { Words } from '../words.ts';

type Turn = CompanyCard['risk']['history'][number];

interface RiskHistoryProps {
  readonly turns: readonly Turn[];
  readonly words: Words;
}

/** Each change of the risk with what was known then: why it was red in March. */
export function RiskHistory({ turns, words }: RiskHistoryProps) {
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.riskHistory}</Heading>
      {turns.length === 0 ? (
        <Text>{words.riskHistoryEmpty}</Text>
      ) : (
        <PagedTable columns={columnsOf(words)} rows={turns.map(toRow)} />
      )}
    </Flex>
  );
}

function columnsOf(words: Words): Column[] {
  return [
    { header: words.date, width: 'min' },
    { header: words.level, width: 'min' },
    { header: words.reasons, width: 'max' },
  ];
}

function toRow({ date, level, reasons }: Turn, index: number) {
  return {
    id: `${date} ${index}`,
    cells: [
      date,
      <StatusTag key="level" variant={STATUS_VARIANT[level.tone]}>
        {level.text}
      </StatusTag>,
      <Flex key="reasons" direction="column" gap="flush">
        {reasons.map(({ text, evidence }) => (
          <Flex key={text} direction="column" gap="flush">
            <Text>{text}</Text>
            {evidence !== '' && <Text variant="microcopy">{evidence}</Text>}
          </Flex>
        ))}
      </Flex>,
    ],
  };
}
