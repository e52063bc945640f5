import { Alert, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import type { Words } from '../words.ts';

interface WriteProblemProps {
  readonly problem: NonNullable<CompanyCard['writeProblem']>;
  readonly words: Words;
}

/** HubSpot refused the values of this company: what that means, what to do, and HubSpot's own words. */
export function WriteProblem({ problem, words }: WriteProblemProps) {
  const { message, text } = problem;
  return (
    <Alert testId="write-problem" title={words.writeProblem} variant="warning">
      <Text>{text}</Text>
      <Text>{fillPlaces(words.hubspotMessage, { message })}</Text>
    </Alert>
  );
}
