import { useState } from 'react';
import { Flex, Select, Text } from '@hubspot/ui-extensions';
import type { FiguresReply } from '@contracts/figures.ts';
import { Figures } from '../components/Figures.tsx';
import { Formulas } from './Formulas.tsx';
import { Segments } from './Segments.tsx';

/** The figures of one period: of all customers, how they are made, and by segment. */
export function FiguresContent({ figures }: { readonly figures: FiguresReply }) {
  const { words, periods, countedOn } = figures;
  const [chosen, setChosen] = useState(periods[0]?.key ?? '');
  const period = periods.find(({ key }) => key === chosen) ?? periods[0];
  if (!period) return null;
  return (
    <Flex direction="column" gap="md">
      <Text>{words.intro}</Text>
      <Select
        name="period"
        label={words.period}
        value={period.key}
        options={periods.map(({ key, label }) => ({ value: key, label }))}
        onChange={(value) => setChosen(String(value))}
      />
      <Figures figures={period.figures} />
      <Formulas title={words.formulas} figures={period.figures} />
      <Segments words={words} period={period} />
      <Text variant="microcopy">{countedOn}</Text>
    </Flex>
  );
}
