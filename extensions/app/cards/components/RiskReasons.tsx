import { Accordion, Flex, Link, List, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { Words } from '../words.ts';
import { Reasons } from './Health.tsx';

type Risk = CompanyCard['risk'];

interface RiskReasonsProps {
  readonly risk: Risk;
  readonly words: Words;
}

/** Why the risk is what it is: each reason with what it stands on, and what to do about it. */
export function RiskReasons({ risk, words }: RiskReasonsProps) {
  // A backend that knows no evidence yet tells the reasons alone.
  if (risk.details.length === 0) return <Reasons reasons={risk.reasons} />;
  return (
    <Flex direction="column" gap="sm">
      {risk.details.map((detail) => (
        <Flex key={detail.code} direction="column" gap="flush">
          <Text format={{ fontWeight: 'demibold' }}>{detail.text}</Text>
          {detail.evidence.map(({ text, url, link }) => (
            <Flex key={`${text} ${url}`} direction="row" gap="xs" wrap="wrap">
              <Text variant="microcopy">{text}</Text>
              {url !== '' && (
                <Link href={url} variant="dark">
                  {link}
                </Link>
              )}
            </Flex>
          ))}
          <Accordion title={words.playbook} size="xs">
            <List variant="ordered-styled">
              {detail.steps.map((step) => (
                <Text key={step}>{step}</Text>
              ))}
            </List>
          </Accordion>
        </Flex>
      ))}
    </Flex>
  );
}
