import { Alert, DescriptionList, DescriptionListItem, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';

/** The company has left: what was to be seen before. */
export function Loss({ loss }: { readonly loss: NonNullable<CompanyCard['loss']> }) {
  return (
    <Alert testId="loss" title={loss.title} variant="info">
      <DescriptionList direction="column">
        {loss.facts.map(({ key, label, value }) => (
          <DescriptionListItem key={key} label={label}>
            <Text>{value}</Text>
          </DescriptionListItem>
        ))}
      </DescriptionList>
    </Alert>
  );
}
