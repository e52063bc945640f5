import { useState } from 'react';
import { Dropdown, Flex, Select } from '@hubspot/ui-extensions';
import type { ChangedWaveReply } from '@contracts/change-wave.ts';
import type { RemindWaveReply } from '@contracts/launch-wave.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import type { WaveChange } from '../api.ts';
import { ActionModal } from './ActionModal.tsx';
import type { WaveProps } from './Wave.tsx';
import { WavePeople } from './WavePeople.tsx';

/** What can be done with the latest wave: what is needed most as buttons, the rest in a list. */
export function WaveActions(props: WaveProps) {
  const { wave, card } = props;
  const hasMore = wave.canExtend || wave.canPause || wave.canClose || wave.canCancel;
  return (
    <Flex direction="row" gap="sm" wrap="wrap">
      {wave.canResume && <ChangeWave {...props} change="resume" as="button" />}
      {wave.canRemind && <RemindWave {...props} />}
      <WavePeople {...props} />
      {hasMore && (
        <Dropdown buttonText={card.words.more} buttonSize="sm" variant="secondary">
          {wave.canExtend && <ExtendWave {...props} />}
          {wave.canPause && <ChangeWave {...props} change="pause" as="item" />}
          {wave.canClose && <ChangeWave {...props} change="close" as="item" />}
          {wave.canCancel && <ChangeWave {...props} change="cancel" as="item" />}
        </Dropdown>
      )}
    </Flex>
  );
}

function RemindWave({ card, wave, api, actions, onWritten }: WaveProps) {
  const { words } = card;
  return (
    <ActionModal
      id="radar-remind"
      as="button"
      label={words.remind}
      title={words.remindTitle}
      text={words.remindText}
      words={words}
      actions={actions}
      send={(requestId) => api.remindWave(wave.waveId, requestId)}
      onDone={({ reminded: count }: RemindWaveReply) =>
        onWritten(count === null ? words.remindedHidden : fillPlaces(words.reminded, { count }))
      }
    />
  );
}

function ExtendWave({ card, wave, api, actions, onWritten }: WaveProps) {
  const { words } = card;
  const first = wave.extensions[0]?.day ?? '';
  const [chosen, setChosen] = useState(first);
  // After an extension the days that are offered are others.
  const day = wave.extensions.some((one) => one.day === chosen) ? chosen : first;
  return (
    <ActionModal
      id="radar-extend"
      as="item"
      label={words.extend}
      title={words.extendTitle}
      text={words.extendText}
      words={words}
      actions={actions}
      send={(requestId) => api.extendWave(wave.waveId, day, requestId)}
      onDone={({ closesOn: date }: ChangedWaveReply) =>
        onWritten(fillPlaces(words.extended, { date }))
      }
    >
      {(isFixed) => (
        <Select
          label={words.newClosingDate}
          name="closesOn"
          value={day}
          readOnly={isFixed}
          options={wave.extensions.map((one) => ({ value: one.day, label: one.text }))}
          onChange={(value) => setChosen(String(value))}
        />
      )}
    </ActionModal>
  );
}

type ChangeWaveProps = WaveProps & {
  readonly change: WaveChange;
  readonly as: 'button' | 'item';
};

function ChangeWave({ card, wave, api, actions, onWritten, change, as }: ChangeWaveProps) {
  const { words } = card;
  const { done, ...said } = wordsOf(change, card.words);
  return (
    <ActionModal
      {...said}
      id={`radar-${change}`}
      as={as}
      text={fillPlaces(said.text, { date: wave.closesOn })}
      isDanger={change === 'close' || change === 'cancel'}
      words={words}
      actions={actions}
      send={(requestId) => api.changeWave(wave.waveId, change, requestId)}
      onDone={() => onWritten(done)}
    />
  );
}

function wordsOf(change: WaveChange, words: WaveProps['card']['words']) {
  const { nothingChanged: failed } = words;
  switch (change) {
    case 'pause':
      return {
        label: words.pause,
        title: words.pauseTitle,
        text: words.pauseText,
        failed,
        done: words.paused,
      };
    case 'resume':
      return {
        label: words.resume,
        title: words.resumeTitle,
        text: words.resumeText,
        failed,
        done: words.resumed,
      };
    case 'close':
      return {
        label: words.closeWave,
        title: words.closeWaveTitle,
        text: words.closeWaveText,
        failed: words.closeWaveFailed,
        done: words.waveClosed,
      };
    case 'cancel':
      return {
        label: words.cancelWave,
        title: words.cancelWaveTitle,
        text: words.cancelWaveText,
        failed,
        done: words.waveCancelled,
      };
  }
}
