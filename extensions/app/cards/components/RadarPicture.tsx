import { Heading, Image, Tile } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { SERIES } from '../radar-geometry.ts';
import { radarDataUri } from '../radar-picture.ts';
import type { Words } from '../words.ts';

type Point = NonNullable<CompanyCard['scores']>['points'][number];

interface RadarPictureProps {
  readonly points: readonly Point[];
  readonly words: Words;
}

/** A polygon needs three corners; with fewer points the table alone tells it better. */
const FEWEST_AXES = 3;

/** The four views of every point as a radar; the table below holds the same numbers. */
export function RadarPicture({ points, words }: RadarPictureProps) {
  if (points.length < FEWEST_AXES) return null;
  return (
    <Tile>
      <Heading>{words.radarPicture}</Heading>
      <Image src={radarDataUri(points, words)} alt={describePicture(points, words)} width={640} />
    </Tile>
  );
}

/** Everything that the picture shows, for somebody who can't see it. */
function describePicture(points: readonly Point[], words: Words): string {
  const described = points.map((point) => {
    const values = SERIES.map((series) => `${words[series]} ${point.text[series]}`);
    return `${point.label}: ${values.join(', ')}.`;
  });
  return [`${words.radarPicture}.`, ...described].join(' ');
}
