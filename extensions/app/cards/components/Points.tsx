import { useState } from 'react';
import { Flex, Select } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { Words } from '../words.ts';
import { PointTable } from './PointTable.tsx';
import { RadarPicture } from './RadarPicture.tsx';

interface PointsProps {
  readonly scores: NonNullable<CompanyCard['scores']>;
  readonly words: Words;
}

/** The measuring points as a picture and as a table, today's over those of a wave before. */
export function Points({ scores, words }: PointsProps) {
  const { points, earlier } = scores;
  const [chosen, setChosen] = useState('');
  const before = earlier.find(({ waveId }) => waveId === chosen) ?? earlier[0] ?? null;
  if (points.length === 0) return null;
  return (
    <Flex direction="column" gap="md">
      {before && earlier.length > 1 && (
        <Select
          name="compare"
          label={words.compareWith}
          value={before.waveId}
          options={earlier.map(({ waveId, date }) => ({ value: waveId, label: date }))}
          onChange={(value) => setChosen(String(value))}
        />
      )}
      <RadarPicture points={points} before={before} words={words} />
      <PointTable points={points} before={before} words={words} />
    </Flex>
  );
}
