import { Flex, Heading, Tag, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { TAG_VARIANT } from 'radar-shared/tones.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import type { Words } from '../words.ts';
import { type Column, PagedTable } from 'radar-shared/PagedTable.tsx';
import type { EarlierWave } from './RadarPicture.tsx';

type Point = NonNullable<CompanyCard['scores']>['points'][number];

interface PointTableProps {
  readonly points: readonly Point[];
  readonly before: EarlierWave | null;
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

/** The numbers of the radar picture, with what changed and what to do about each point. */
export function PointTable({ points, before, words }: PointTableProps) {
  const number = (header: string): Column => ({ header, align: 'right', width: 'min' });
  const columns: Column[] = [
    { header: words.point, width: 'max' },
    ...NUMBERS.map((name) => number(words[name])),
    ...(before ? [number(fillPlaces(words.changeSince, { date: before.date }))] : []),
    { header: words.action, width: 'min' },
  ];
  const rows = points.map((point) => ({
    id: point.id,
    cells: [
      <PointName key="name" point={point} fell={words.fell} />,
      ...NUMBERS.map((name) => point.text[name]),
      ...(before ? [<Change key="change" then={before.points[point.id]} was={words.was} />] : []),
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

interface ChangeProps {
  /** Undefined for a point that did not exist then. */
  readonly then: EarlierWave['points'][string] | undefined;
  readonly was: string;
}

function Change({ then, was }: ChangeProps) {
  if (!then) return <Text>--</Text>;
  return (
    <Flex direction="column" gap="flush" align="end">
      <Text>{then.change}</Text>
      <Text variant="microcopy">{fillPlaces(was, { value: then.text })}</Text>
    </Flex>
  );
}
