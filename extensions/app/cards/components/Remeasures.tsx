import { Flex, Heading, StatusTag, Text } from '@hubspot/ui-extensions';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import { ActionModal } from './ActionModal.tsx';
import type { CardContentProps } from './CardContent.tsx';

/** What is asked about again after a follow-up, and what came of it. */
export function Remeasures({ card, riskApi, actions, onWritten }: CardContentProps) {
  const { words, followUpChoices } = card;
  const remeasures = followUpChoices?.remeasures ?? [];
  if (remeasures.length === 0) return null;
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.remeasures}</Heading>
      {remeasures.map(({ caseId, state, text, canCancel }) => (
        <Flex key={caseId} direction="row" gap="sm" align="center" wrap>
          <StatusTag variant={STATUS_VARIANT[state.tone]}>{state.text}</StatusTag>
          <Text>{text}</Text>
          {canCancel && (
            <ActionModal
              id={`cancel-${caseId}`}
              as="button"
              label={words.cancelRemeasure}
              title={words.cancelRemeasure}
              text={words.cancelRemeasureText}
              words={words}
              actions={actions}
              send={(requestId) => riskApi.cancelRemeasure(caseId, requestId)}
              onDone={() => onWritten(words.remeasureCancelled)}
            />
          )}
        </Flex>
      ))}
    </Flex>
  );
}
