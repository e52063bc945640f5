import { type ReactNode } from 'react';
import { Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';

interface NextStepProps {
  /** Null from a backend that does not know it yet. */
  readonly step: CompanyCard['nextStep'];
  readonly title: string;
  /** The card's one primary action. */
  readonly children: ReactNode;
}

/** The one thing to do next, and the button that is always there. */
export function NextStep({ step, title, children }: NextStepProps) {
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        {step && (
          <>
            <Heading>{title}</Heading>
            <Text testId="next-step">{step.text}</Text>
          </>
        )}
        {children}
      </Flex>
    </Tile>
  );
}
