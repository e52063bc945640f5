import {
  Accordion,
  DescriptionList,
  DescriptionListItem,
  Statistics,
  StatisticsItem,
  Text,
} from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { Words } from '../words.ts';

interface FiguresProps {
  readonly figures: NonNullable<CompanyCard['scores']>['figures'];
  readonly words: Words;
}

/** More than three big numbers are no longer read at a glance. */
const AT_A_GLANCE = 3;

/** The first figures big, and all of them with their explanations behind a click. */
export function Figures({ figures, words }: FiguresProps) {
  if (figures.length === 0) return null;
  return (
    <>
      <Statistics>
        {figures.slice(0, AT_A_GLANCE).map(({ label, value }) => (
          <StatisticsItem key={label} label={label} number={value} />
        ))}
      </Statistics>
      <Accordion title={words.figuresExplained} size="sm">
        <DescriptionList direction="column">
          {figures.map(({ label, value, explain }) => (
            <DescriptionListItem key={label} label={label}>
              <Text format={{ fontWeight: 'demibold' }}>{value}</Text>
              <Text variant="microcopy">{explain}</Text>
            </DescriptionListItem>
          ))}
        </DescriptionList>
      </Accordion>
    </>
  );
}
