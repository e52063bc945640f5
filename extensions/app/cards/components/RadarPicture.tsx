import { Heading, Image, Tile } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { SERIES } from '../radar-geometry.ts';
import { radarDataUri } from '../radar-picture.ts';
import type { Words } from '../words.ts';

type Scores = NonNullable<CompanyCard['scores']>;
type Point = Scores['points'][number];
export type EarlierWave = Scores['earlier'][number];

interface RadarPictureProps {
  readonly points: readonly Point[];
  /** The wave whose answers lie under today's. */
  readonly before: EarlierWave | null;
  readonly words: Words;
}

/** A polygon needs three corners; with fewer points the table alone tells it better. */
const FEWEST_AXES = 3;

/** The views of every point as a radar; the table below holds the same numbers. */
export function RadarPicture({ points, before, words }: RadarPictureProps) {
  if (points.length < FEWEST_AXES) return null;
  const names = { ...words, customerBefore: before?.label ?? '' };
  const drawn = points.map((point) => ({
    ...point,
    customerBefore: before?.points[point.id]?.customerNow ?? null,
  }));
  return (
    <Tile>
      <Heading>{words.radarPicture}</Heading>
      <Image
        src={radarDataUri(drawn, names)}
        alt={describePicture(points, before, words)}
        width={640}
      />
    </Tile>
  );
}

/** Everything that the picture shows, for somebody who can't see it. */
function describePicture(
  points: readonly Point[],
  before: EarlierWave | null,
  words: Words,
): string {
  const described = points.map((point) => {
    const values = SERIES.map((series) => {
      if (series !== 'customerBefore') return `${words[series]} ${point.text[series]}`;
      const then = before?.points[point.id];
      return before && then ? `${before.label} ${then.text}` : '';
    });
    return `${point.label}: ${values.filter(Boolean).join(', ')}.`;
  });
  return [`${words.radarPicture}.`, ...described].join(' ');
}
