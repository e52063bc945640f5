import { useState } from 'react';
import { Flex, Heading, Text, Tile, ToggleGroup } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { ActionModal } from './ActionModal.tsx';
import type { CardContentProps } from './CardContent.tsx';

interface SecondRoundProps extends CardContentProps {
  readonly round: NonNullable<CompanyCard['secondRound']>;
}

const MOST_POINTS = 3;

/** The points that the group should be asked about once more, and how that stands. */
export function SecondRound({ round, ...props }: SecondRoundProps) {
  const { words } = props.card;
  return (
    <Tile compact>
      <Flex direction="column" gap="sm" align="start">
        <Heading>{words.askWhy}</Heading>
        {round.points.length > 0 && <Text>{words.askWhyText}</Text>}
        {round.state && <Text testId="second-round">{round.state}</Text>}
        {round.canStart && <AskWhy {...props} round={round} />}
        {round.canStop && <StopAsking {...props} round={round} />}
      </Flex>
    </Tile>
  );
}

/** Shows the points and who gets a mail, before anything is sent. */
function AskWhy({ round, card, voicesApi, actions, onWritten }: SecondRoundProps) {
  const { words } = card;
  const preset = round.points.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(preset);
  const isUsable = chosen.length >= 1 && chosen.length <= MOST_POINTS;
  return (
    <ActionModal
      id="ask-why"
      as="button"
      label={words.askWhy}
      confirm={words.askWhyNow}
      title={words.askWhyTitle}
      text={round.people}
      words={words}
      actions={actions}
      subject={chosen.join(' ')}
      isBlocked={!isUsable}
      onOpen={() => setChosen(preset)}
      send={(requestId) => voicesApi.askWhy(round.waveId, { requestId, pointIds: chosen })}
      onDone={() => onWritten(words.askWhyDone)}
    >
      {(isFixed) => (
        <Flex direction="column" gap="sm">
          <ToggleGroup
            name="points"
            toggleType="checkboxList"
            label={words.askWhyPoints}
            error={!isUsable}
            value={[...chosen]}
            options={round.points.map(({ id, label, reason }) => ({
              value: id,
              label,
              description: reason,
              readonly: isFixed,
            }))}
            onChange={setChosen}
          />
          <Text variant="microcopy">{round.mode}</Text>
        </Flex>
      )}
    </ActionModal>
  );
}

function StopAsking({ round, card, voicesApi, actions, onWritten }: SecondRoundProps) {
  const { words } = card;
  return (
    <ActionModal
      id="stop-asking"
      as="button"
      label={words.stopAsking}
      title={words.stopAsking}
      text={words.stopAskingText}
      isDanger
      words={words}
      actions={actions}
      send={(requestId) => voicesApi.stopAsking(round.waveId, requestId)}
      onDone={() => onWritten(words.stoppedAsking)}
    />
  );
}
