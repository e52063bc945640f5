import { Flex, Heading, ProgressBar, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { CardApi } from '../api.ts';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { CloseWave } from './CloseWave.tsx';

interface WaveProps {
  readonly card: CompanyCard;
  readonly wave: NonNullable<CompanyCard['wave']>;
  readonly api: CardApi;
  readonly actions: { readonly closeOverlay: (id: string) => void };
  readonly onWritten: (message: string) => void;
}

/**
 * The latest wave: how many have answered (where that may be told), until when, and the way to end
 * it while it runs.
 */
export function Wave({ card, wave, api, actions, onWritten }: WaveProps) {
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
        {wave.canClose && (
          <CloseWave
            waveId={wave.waveId}
            words={words}
            api={api}
            actions={actions}
            onClosed={() => onWritten(words.waveClosed)}
          />
        )}
      </Flex>
    </Tile>
  );
}
