import { Flex, Heading, Icon, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';

interface WarningsProps {
  readonly warnings: NonNullable<CompanyCard['scores']>['warnings'];
  readonly title: string;
}

/** The sentence beside the icon says it all: colour and shape only help to find it. */
const ICONS = {
  bad: { name: 'warning', color: 'alert' },
  watch: { name: 'warning', color: 'warning' },
  good: { name: 'info', color: 'success' },
  neutral: { name: 'info', color: 'inherit' },
} as const;

/** What could go wrong soon, the worst first; nothing when all is calm. */
export function Warnings({ warnings, title }: WarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <Flex direction="column" gap="sm">
      <Heading>{title}</Heading>
      {warnings.map(({ code, text, tone }) => (
        <Flex key={code} direction="row" gap="sm" align="start">
          <Icon {...ICONS[tone]} size="sm" />
          <Text testId={`warning-${code}`}>{text}</Text>
        </Flex>
      ))}
    </Flex>
  );
}
