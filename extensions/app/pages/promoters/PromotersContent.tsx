import { Flex, Heading, Text, ToggleGroup } from '@hubspot/ui-extensions';
import type { PromotersReply, PromoterStepName } from '@contracts/promoters.ts';
import { Empty } from '../components/Empty.tsx';
import { Figures } from '../components/Figures.tsx';
import { PeopleTable } from './PeopleTable.tsx';

interface PromotersContentProps {
  readonly promoters: PromotersReply;
  readonly onStep: (step: PromoterStepName) => void;
  readonly onPage: (page: number) => void;
}

/** The ladder in four figures, and the people of one of its steps. */
export function PromotersContent({ promoters, onStep, onPage }: PromotersContentProps) {
  const { words, figures, dealsHint, step, steps, state, empty } = promoters;
  const choose = (value: unknown) => {
    const chosen = steps.find((one) => one.value === value);
    if (chosen) onStep(chosen.value);
  };
  return (
    <Flex direction="column" gap="md">
      <Text>{words.intro}</Text>
      <Figures figures={figures} />
      {dealsHint && <Text variant="microcopy">{dealsHint}</Text>}
      <ToggleGroup
        toggleType="radioButtonList"
        inline
        name="step"
        label={words.step}
        value={step}
        options={[...steps]}
        onChange={choose}
      />
      <Flex direction="column" gap="xs">
        <Heading>{words.people}</Heading>
        {state === 'rows' ? (
          <PeopleTable promoters={promoters} onPage={onPage} />
        ) : (
          <Empty title={empty.title} text={empty.text} />
        )}
        <Text variant="microcopy">{words.campaign}</Text>
      </Flex>
    </Flex>
  );
}
