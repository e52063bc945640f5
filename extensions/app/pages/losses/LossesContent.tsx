import { Flex, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { LossesReply } from '@contracts/losses.ts';
import { Empty } from '../components/Empty.tsx';
import { Figures } from '../components/Figures.tsx';
import { LostCompanies } from './LostCompanies.tsx';
import { Reasons } from './Reasons.tsx';
import { Traits } from './Traits.tsx';

/** First how the churn risk did, then who left, then what can be learnt from it. */
export function LossesContent({ losses }: { readonly losses: LossesReply }) {
  const { words, state, empty, figures, comparison, countedOn } = losses;
  return (
    <Flex direction="column" gap="md">
      <PageLink to="/">{words.portfolio}</PageLink>
      {state === 'rows' ? (
        <>
          {figures.length > 0 && <Figures figures={figures} />}
          {comparison !== '' && <Text>{comparison}</Text>}
          {countedOn !== '' && <Text variant="microcopy">{countedOn}</Text>}
          <LostCompanies losses={losses} />
          <Reasons losses={losses} />
          <Traits losses={losses} />
        </>
      ) : (
        <Empty title={empty.title} text={empty.text} />
      )}
    </Flex>
  );
}
