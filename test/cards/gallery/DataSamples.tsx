import { useState } from 'react';
import {
  BarChart,
  DescriptionList,
  DescriptionListItem,
  Flex,
  Heading,
  LineChart,
  ProgressBar,
  ScoreCircle,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
} from '@hubspot/ui-extensions';

const WAVES = [
  { day: '2026-03-01', side: 'Customer', value: 62 },
  { day: '2026-06-01', side: 'Customer', value: 71 },
  { day: '2026-09-01', side: 'Customer', value: 54 },
  { day: '2026-03-01', side: 'Vendor', value: 80 },
  { day: '2026-06-01', side: 'Vendor', value: 82 },
  { day: '2026-09-01', side: 'Vendor', value: 79 },
];

export function DataSamples() {
  return (
    <Flex direction="column" gap="md">
      <Statistics>
        <StatisticsItem label="Gap" number="+25">
          <StatisticsTrend value="12 points" direction="increase" color="red" />
        </StatisticsItem>
        <StatisticsItem label="Consensus" number={95}>
          <StatisticsTrend value="3 points" direction="decrease" />
        </StatisticsItem>
      </Statistics>
      <Flex gap="md" align="center">
        <ScoreCircle score={24} />
        <ScoreCircle score={52} />
        <ScoreCircle score={91} />
      </Flex>
      <ProgressBar title="Answers" value={5} maxValue={7} valueDescription="5 of 7" />
      <ProgressBar title="Silent" value={80} variant="warning" showPercentage />
      <DescriptionList direction="row">
        <DescriptionListItem label="Owner">Freja Lindbak</DescriptionListItem>
        <DescriptionListItem label="Renewal">27 January 2027</DescriptionListItem>
      </DescriptionList>
      <Heading>Companies</Heading>
      <SortedTable />
      <LineChart
        data={WAVES}
        axes={{
          x: { field: 'day', fieldType: 'datetime', label: 'Wave' },
          y: { field: 'value', fieldType: 'linear', label: 'Score' },
          options: { groupFieldByColor: 'side', colors: { Customer: 'blue', Vendor: 'orange' } },
        }}
        options={{ title: 'Health by wave', showLegend: true, showDataLabels: true }}
      />
      <BarChart
        data={WAVES}
        axes={{
          x: { field: 'day', fieldType: 'category' },
          y: { field: 'value', fieldType: 'linear' },
          options: { groupFieldByColor: 'side', stacking: true },
        }}
        options={{ title: 'Stacked', showLegend: true }}
      />
    </Flex>
  );
}

const ROWS = Array.from({ length: 25 }, (_, index) => ({
  name: `Company ${index + 1}`,
  score: (index * 37) % 100,
}));

function SortedTable() {
  const [direction, setDirection] = useState<'ascending' | 'descending' | 'none'>('none');
  const [page, setPage] = useState(1);
  const sign = { ascending: 1, descending: -1, none: 0 }[direction];
  const shown = [...ROWS]
    .sort((a, b) => sign * (a.score - b.score))
    .slice((page - 1) * 10, page * 10);
  return (
    <Table
      testId="companies"
      paginated
      page={page}
      pageCount={3}
      onPageChange={setPage}
      density="condensed"
    >
      <TableHead>
        <TableRow>
          <TableHeader>Company</TableHeader>
          <TableHeader align="right" sortDirection={direction} onSortChange={setDirection}>
            Health
          </TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {shown.map(({ name, score }) => (
          <TableRow key={name}>
            <TableCell>{name}</TableCell>
            <TableCell align="right">{score}</TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        <TableRow>
          <TableCell>All</TableCell>
          <TableCell align="right">25</TableCell>
        </TableRow>
      </TableFooter>
    </Table>
  );
}
