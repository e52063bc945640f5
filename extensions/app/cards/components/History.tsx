import { Flex, Heading, LineChart, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { type Column, PagedTable } from 'radar-shared/PagedTable.tsx';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import type { Words } from '../words.ts';

type Row = CompanyCard['history'][number];

interface HistoryProps {
  readonly rows: readonly Row[];
  readonly words: Words;
}

/** A line needs two ends. */
const FEWEST_WAVES = 2;

/** The waves so far as a line of health and as a table, newest first. */
export function History({ rows, words }: HistoryProps) {
  if (rows.length === 0) return <Text>{words.historyEmpty}</Text>;
  return (
    <Flex direction="column" gap="md">
      <HealthLine rows={rows} words={words} />
      <Heading>{words.history}</Heading>
      <PagedTable columns={columnsOf(words)} rows={rows.map(toRow)} />
    </Flex>
  );
}

function columnsOf(words: Words): Column[] {
  const number = (header: string): Column => ({ header, align: 'right', width: 'min' });
  return [
    { header: words.date, width: 'max' },
    number(words.answers),
    number(words.health),
    { header: words.state, width: 'min' },
    number(words.gap),
    number(words.consensus),
  ];
}

function toRow(row: Row) {
  const band = (
    <StatusTag key="band" variant={STATUS_VARIANT[row.band.tone]}>
      {row.band.text}
    </StatusTag>
  );
  return {
    id: row.waveId,
    cells: [
      row.date,
      row.answers,
      row.healthScore === null ? '--' : row.health,
      band,
      row.gap,
      row.consensus,
    ],
  };
}

/** The table below holds the same numbers. */
function HealthLine({ rows, words }: HistoryProps) {
  const data = rows
    .flatMap(({ date, healthScore }) =>
      healthScore === null ? [] : [{ date, health: healthScore }],
    )
    .reverse();
  if (data.length < FEWEST_WAVES) return null;
  return (
    <Tile>
      <LineChart
        data={data}
        axes={{
          x: { field: 'date', fieldType: 'category', label: words.date },
          y: { field: 'health', fieldType: 'linear', label: words.health },
        }}
        options={{ title: words.healthOverTime, showDataLabels: true, showTooltips: true }}
      />
    </Tile>
  );
}
