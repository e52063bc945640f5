import { Flex, Heading, Tag, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { TAG_VARIANT } from 'radar-shared/tones.ts';
import type { Words } from '../words.ts';
import { type Column, PagedTable } from 'radar-shared/PagedTable.tsx';

type Point = NonNullable<CompanyCard['scores']>['points'][number];

interface PointTableProps {
  readonly points: readonly Point[];
  readonly words: Words;
}

const NUMBERS = [
  'customerNow',
  'customerDesired',
  'vendorNow',
  'vendorDesired',
  'gap',
  'consensus',
] as const;

/** The numbers of the radar picture, with what to do about each point. */
export function PointTable({ points, words }: PointTableProps) {
  const columns: Column[] = [
    { header: words.point, width: 'max' },
    ...NUMBERS.map((name): Column => ({ header: words[name], align: 'right', width: 'min' })),
    { header: words.action, width: 'min' },
  ];
  const rows = points.map((point) => ({
    id: point.id,
    cells: [
      <PointName key="name" point={point} fell={words.fell} />,
      ...NUMBERS.map((name) => point.text[name]),
      <Tag key="action" variant={TAG_VARIANT[point.action.tone]}>
        {point.action.text}
      </Tag>,
    ],
  }));
  return (
    <>
      <Heading>{words.points}</Heading>
      <PagedTable columns={columns} rows={rows} />
    </>
  );
}

function PointName({ point, fell }: { readonly point: Point; readonly fell: string }) {
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{point.label}</Text>
      <Text variant="microcopy">{point.dimension}</Text>
      {point.fell && <Tag variant="error">{fell}</Tag>}
    </Flex>
  );
}
