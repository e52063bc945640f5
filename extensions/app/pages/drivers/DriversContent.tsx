import { BarChart, Flex, Heading, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import type { DriversReply } from '@contracts/drivers.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';

/** HubSpot draws no more categories well. */
const MOST_BARS = 14;

/** A bar for each point, and the same numbers in a table, the strongest first. */
export function DriversContent({ drivers }: { readonly drivers: DriversReply }) {
  const { words, rows, countedOn } = drivers;
  const bars = rows
    .flatMap(({ label, slope }) =>
      slope.value === null ? [] : [{ point: label, value: slope.value }],
    )
    .slice(0, MOST_BARS);
  return (
    <Flex direction="column" gap="md">
      <Text>{words.intro}</Text>
      <Text>{words.caution}</Text>
      {bars.length > 0 && (
        <Tile>
          <BarChart
            data={bars}
            axes={{
              x: { field: 'point', fieldType: 'category', label: '' },
              y: { field: 'value', fieldType: 'linear', label: '' },
            }}
            options={{
              title: words.chart,
              showDataLabels: true,
              showTooltips: true,
              showLegend: false,
            }}
          />
        </Tile>
      )}
      <Heading>{words.numbers}</Heading>
      <PagedTable
        columns={[
          { header: words.point },
          { header: words.connection },
          { header: words.slope, align: 'right' },
          { header: words.strength, align: 'right' },
          { header: words.people, align: 'right' },
        ]}
        rows={rows.map(({ pointId, label, connection, slope, strength, people }) => ({
          id: pointId,
          cells: [
            label,
            <StatusTag key="connection" variant={STATUS_VARIANT[connection.tone]}>
              {connection.text}
            </StatusTag>,
            slope.text,
            strength,
            people,
          ],
        }))}
      />
      <Text variant="microcopy">{countedOn}</Text>
    </Flex>
  );
}
