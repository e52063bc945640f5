import { AutoGrid, Flex, Heading, Text, ToggleGroup } from '@hubspot/ui-extensions';
import type { TrendPeriodName, TrendsReply } from '@contracts/trends.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import { TrendLine } from './TrendLine.tsx';

interface TrendsContentProps {
  readonly trends: TrendsReply;
  readonly onPeriod: (period: TrendPeriodName) => void;
}

/** Two lines, and the same numbers in a table, the newest first. */
export function TrendsContent({ trends, onPeriod }: TrendsContentProps) {
  const { words, points, period, periods, state } = trends;
  return (
    <Flex direction="column" gap="md">
      <Text>{words.intro}</Text>
      <ToggleGroup
        toggleType="radioButtonList"
        inline
        name="period"
        label={words.period}
        value={period}
        options={[...periods]}
        onChange={(value) => onPeriod(value === 'quarter' ? 'quarter' : 'month')}
      />
      {state === 'rows' ? (
        <AutoGrid columnWidth={400} flexible gap="md">
          <TrendLine title={words.healthy} points={points} value="healthy" />
          <TrendLine title={words.gap} points={points} value="gap" />
        </AutoGrid>
      ) : (
        <Text>{words.thin}</Text>
      )}
      <Heading>{words.numbers}</Heading>
      <PagedTable
        columns={[
          { header: periods.find(({ value }) => value === period)?.label ?? '' },
          { header: words.healthy, align: 'right' },
          { header: words.gap, align: 'right' },
          { header: words.surveys, align: 'right' },
        ]}
        rows={[...points].reverse().map(({ key, label, shown }) => ({
          id: key,
          cells: [label, shown.healthy, shown.gap, shown.surveys],
        }))}
      />
    </Flex>
  );
}
