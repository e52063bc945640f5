import { Flex, Heading, ProgressBar, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import type { CardApi } from '../api.ts';
import { WaveActions } from './WaveActions.tsx';

export interface WaveProps {
  readonly card: CompanyCard;
  readonly wave: NonNullable<CompanyCard['wave']>;
  readonly api: CardApi;
  readonly actions: { readonly closeOverlay: (id: string) => void };
  readonly onWritten: (message: string) => void;
}

/**
 * The latest wave: how many have answered (where that may be told), who is silent, until when, and
 * what can be done.
 */
export function Wave(props: WaveProps) {
  const { card, wave } = props;
  const { words } = card;
  const { answered, invited } = wave;
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Heading>{words.wave}</Heading>
        <Flex direction="row" gap="md" align="center" wrap="wrap">
          <Text format={{ fontWeight: 'demibold' }}>{wave.radar}</Text>
          <StatusTag testId="wave-status" variant={STATUS_VARIANT[wave.status.tone]}>
            {wave.status.text}
          </StatusTag>
          <Text variant="microcopy">{wave.timing}</Text>
        </Flex>
        {answered !== null && (
          <ProgressBar
            title={words.answers}
            value={answered}
            maxValue={Math.max(invited, 1)}
            valueDescription={fillPlaces(words.answeredOfInvited, { answered, invited })}
          />
        )}
        {wave.schedule.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
        {wave.silence && <Text testId="silence">{wave.silence}</Text>}
        {wave.team && <Text variant="microcopy">{wave.team}</Text>}
        <Text variant="microcopy">{wave.mode.explain}</Text>
        {wave.hints.map((hint) => (
          <Text key={hint}>{hint}</Text>
        ))}
        <WaveActions {...props} />
      </Flex>
    </Tile>
  );
}
