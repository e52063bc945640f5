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
 * The numbers of the radar picture, with what changed and what to do about each point. What is wanted
 * stands below what is, so that all of it fits beside each other.
 */
export function PointTable({ points, before, words }: PointTableProps) {
  const number = (header: string): Column => ({ header, align: 'right', width: 'min' });
  const columns: Column[] = [
    { header: words.point, width: 'max' },
    ...[words.customer, words.team, words.gap, words.consensus].map(number),
    ...(before ? [number(words.moved)] : []),
    { header: words.action, width: 'min' },
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
      text.gap,
      text.consensus,
      ...(before ? [<Change key="change" then={before.points[id]} was={words.was} />] : []),
      <Tag key="action" variant={TAG_VARIANT[point.action.tone]}>
        {point.action.text}
      </Tag>,
    ],
  }));
  return (
    <>
      <Heading>{words.points}</Heading>
      {before && (
        <Text variant="microcopy">{fillPlaces(words.changeSince, { date: before.date })}</Text>
      )}
      <PagedTable columns={columns} rows={rows} />
    </>
  );
}

interface PointNameProps {
  readonly point: Pick<Point, 'label' | 'dimension' | 'fell'>;
  readonly fell: string;
}

function PointName({ point, fell }: PointNameProps) {
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
