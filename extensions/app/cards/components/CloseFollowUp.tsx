import { useState } from 'react';
import { Flex, Select, Text, ToggleGroup } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { RemeasureRequest } from '../risk-api.ts';
import { ActionModal } from './ActionModal.tsx';
import type { CardContentProps } from './CardContent.tsx';
import { FollowUpNote, useNoteDraft } from './FollowUpNote.tsx';

export interface FollowUpProps extends CardContentProps {
  readonly followUp: CompanyCard['followUps'][number];
}

type Offer = NonNullable<NonNullable<CompanyCard['followUpChoices']>['remeasure']>;

/** Closes a follow-up with what was done, and asks again about the red points where that is wanted. */
export function CloseFollowUp(props: FollowUpProps) {
  const { card, riskApi, actions, onWritten, followUp } = props;
  const { words, followUpChoices } = card;
  const offer = followUpChoices?.remeasure ?? null;
  const note = useNoteDraft(followUp);
  const { outcome, motive } = note;
  const [points, setPoints] = useState<readonly string[]>([]);
  const [days, setDays] = useState(offer?.days[0]?.value ?? '');
  const remeasure = offer && toRequest(offer, points, days);
  return (
    <ActionModal
      id={`close-${followUp.caseId}`}
      as="button"
      label={words.closeCase}
      title={words.closeCaseTitle}
      text={followUp.reason}
      failed={words.closeCaseFailed}
      words={words}
      actions={actions}
      subject={JSON.stringify([outcome, motive, remeasure])}
      isBlocked={note.isBlocked}
      onOpen={() => {
        note.reset();
        setPoints([]);
      }}
      send={(requestId) =>
        riskApi.closeCase(followUp.caseId, { requestId, outcome, motive, remeasure })
      }
      onDone={() => onWritten(words.caseClosed)}
    >
      {(isFixed) => (
        <Flex direction="column" gap="md">
          <FollowUpNote card={card} note={note} label={words.closeCaseOutcome} isFixed={isFixed} />
          {offer && (
            <>
              <ToggleGroup
                name="ask-again"
                toggleType="checkboxList"
                label={words.askAgain}
                tooltip={offer.text}
                value={[...points]}
                options={offer.points.map(({ value, label, reason }) => ({
                  value,
                  label,
                  description: reason,
                  readonly: isFixed,
                }))}
                onChange={setPoints}
              />
              {points.length > 0 && (
                <>
                  <Select
                    name="ask-again-in"
                    label={words.askAgainIn}
                    readOnly={isFixed}
                    value={days}
                    options={[...offer.days]}
                    onChange={(value) => setDays(String(value))}
                  />
                  <Text variant="microcopy">{offer.text}</Text>
                </>
              )}
            </>
          )}
        </Flex>
      )}
    </ActionModal>
  );
}

/** Nothing is planned unless a point is chosen. */
function toRequest(
  { waveId }: Offer,
  pointIds: readonly string[],
  days: string,
): RemeasureRequest | null {
  return pointIds.length === 0 ? null : { waveId, pointIds, days: Number(days) };
}
