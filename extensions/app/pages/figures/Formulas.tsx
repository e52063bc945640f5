import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { FiguresReply } from '@contracts/figures.ts';

interface FormulasProps {
  readonly title: string;
  readonly figures: FiguresReply['periods'][number]['figures'];
}

/** What each figure is made of, and how many companies stand behind it. */
export function Formulas({ title, figures }: FormulasProps) {
  return (
    <Flex direction="column" gap="sm">
      <Heading>{title}</Heading>
      {figures.map(({ key, label, formula, counted }) => (
        <Flex key={key} direction="column" gap="flush">
          <Text format={{ fontWeight: 'demibold' }}>{label}</Text>
          <Text>{formula}</Text>
          <Text variant="microcopy">{counted}</Text>
        </Flex>
      ))}
    </Flex>
  );
}
