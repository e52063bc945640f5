import type { ReactNode } from 'react';
import { Flex, Link, StatusTag, TableCell, TableRow, Tag, Text } from '@hubspot/ui-extensions';
import type { PortfolioRow } from '@contracts/portfolio.ts';
import { STATUS_VARIANT, TAG_VARIANT } from 'radar-shared/tones.ts';
import { COLUMNS } from './columns.ts';
import type { Column } from './columns.ts';

/** One company: how it is, what was asked last and what comes next. */
export function CompanyRow({ row }: { readonly row: PortfolioRow }) {
  const cells = showCells(row);
  return (
    <TableRow>
      {COLUMNS.map(({ name, align, width }) => (
        <TableCell key={name} align={align} width={width}>
          {cells[name]}
        </TableCell>
      ))}
    </TableRow>
  );
}

function showCells(row: PortfolioRow): Record<Column['name'], ReactNode> {
  const { risk, lastWave } = row;
  return {
    company: (
      <Flex direction="column" gap="flush">
        <Link href={{ url: row.url, external: true }}>{row.name}</Link>
        {row.about && <Text variant="microcopy">{row.about}</Text>}
      </Flex>
    ),
    risk: <Tag variant={TAG_VARIANT[risk.tone]}>{risk.text}</Tag>,
    health: <Health health={row.health} />,
    value: row.value,
    gap: row.gap,
    consensus: row.consensus,
    lastWave: (
      <Flex direction="column" gap="flush">
        <Text>{lastWave.on}</Text>
        {lastWave.answered && <Text variant="microcopy">{lastWave.answered}</Text>}
      </Flex>
    ),
    silence: row.silence,
    nextWave: row.nextWave,
  };
}

function Health({ health: { band, score, change } }: { readonly health: PortfolioRow['health'] }) {
  return (
    <Flex direction="column" gap="flush">
      <Flex direction="row" gap="xs" align="center">
        {score && <Text format={{ fontWeight: 'demibold' }}>{score}</Text>}
        <StatusTag variant={STATUS_VARIANT[band.tone]}>{band.text}</StatusTag>
      </Flex>
      {change && <Text variant="microcopy">{change}</Text>}
    </Flex>
  );
}
