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

/**
 * The numbers of the radar picture, with what changed and what to do about each point. What belongs
 * together stands below each other, so that all of it fits into the middle of a record on a laptop.
 */
export function PointTable({ points, before, words }: PointTableProps) {
  const number = (header: string): Column => ({ header, align: 'right', width: 'min' });
  const columns: Column[] = [
    { header: words.point, width: 'max' },
    ...[words.customer, words.team, words.gap].map(number),
    ...(before ? [number(words.moved)] : []),
  ];
  const rows = points.map(({ id, text, ...point }) => ({
    id,
    cells: [
      <PointName key="name" point={point} fell={words.fell} />,
      <Below key="customer" value={text.customerNow} place={words.wanted}>
        {text.customerDesired}
      </Below>,
      <Below key="team" value={text.vendorNow} place={words.wanted}>
        {text.vendorDesired}
      </Below>,
      <Below key="gap" value={text.gap} place={words.agreement}>
        {text.consensus}
      </Below>,
      ...(before ? [<Change key="change" then={before.points[id]} was={words.was} />] : []),
    ],
  }));
  return (
    <>
      <Heading>{words.points}</Heading>
      {before && (
        <Text variant="microcopy">{fillPlaces(words.changeSince, { date: before.date })}</Text>
      )}
      <PagedTable columns={columns} rows={rows} density="compact" />
    </>
  );
}

interface PointNameProps {
  readonly point: Pick<Point, 'label' | 'dimension' | 'fell' | 'action'>;
  readonly fell: string;
}

function PointName({ point, fell }: PointNameProps) {
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{point.label}</Text>
      <Text variant="microcopy">{point.dimension}</Text>
      <Flex direction="row" gap="xs" wrap="wrap">
        {point.fell && <Tag variant="error">{fell}</Tag>}
        <Tag variant={TAG_VARIANT[point.action.tone]}>{point.action.text}</Tag>
      </Flex>
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
    <Below value={then.change} place={was}>
      {then.text}
    </Below>
  );
}

interface BelowProps {
  readonly value: string;
  /** The words around the second value. */
  readonly place: string;
  readonly children: string;
}

/** A number with another one below it, in smaller words. */
function Below({ value, place, children }: BelowProps) {
  return (
    <Flex direction="column" gap="flush" align="end">
      <Text>{value}</Text>
      <Text variant="microcopy">{fillPlaces(place, { value: children })}</Text>
    </Flex>
  );
}
