import { Flex, Select, ToggleGroup } from '@hubspot/ui-extensions';
import type { PreflightReply } from '@contracts/launch-wave.ts';
import type { Sending } from '../plan-sending.ts';
import type { SendPanelProps } from './SendPanel.tsx';

export type PreparedProps = SendPanelProps & {
  readonly preflight: PreflightReply;
  readonly plan: Sending;
  /** Nothing may be changed: it is being sent, or perhaps was. */
  readonly isFixed: boolean;
};

/** Which radar, who sees what, until when, and when the mails leave. Another radar or
 * heads-up is checked anew. */
export function SendChoices({ words, preflight, plan, check, onChoose, isFixed }: PreparedProps) {
  const { radars, modes, closings, starts } = preflight;
  const { radarId, mode, openDays, start, headsUpDays } = plan.request;
  const radar = radars.find((one) => one.radarId === radarId);
  const isAsking = check.state.kind === 'asking';
  return (
    <Flex direction="column" gap="md">
      <Select
        name="radar"
        label={words.chooseRadar}
        description={radar?.description ?? ''}
        value={radarId}
        readOnly={isFixed || isAsking}
        options={radars.map((one) => ({ value: one.radarId, label: one.name }))}
        onChange={(value) => check.renew({ radarId: String(value), headsUpDays })}
      />
      <ToggleGroup
        toggleType="radioButtonList"
        name="mode"
        label={words.mode}
        value={mode}
        options={modes.map((one) => ({
          value: one.mode,
          label: one.name,
          description: one.explain,
          readOnly: isFixed,
        }))}
        onChange={(value) => onChoose({ mode: value })}
      />
      <Select
        name="openDays"
        label={words.closing}
        value={openDays}
        readOnly={isFixed}
        options={closings.map(({ days, text }) => ({ value: days, label: text }))}
        onChange={(value) => onChoose({ openDays: Number(value) })}
      />
      <ToggleGroup
        toggleType="radioButtonList"
        name="start"
        label={words.start}
        value={start}
        options={starts.map((one) => ({
          value: one.start,
          label: one.name,
          description: one.explain,
          readOnly: isFixed,
        }))}
        onChange={(value) => onChoose({ start: value })}
      />
      {preflight.headsUps.length > 0 && (
        <Select
          name="headsUp"
          label={words.headsUp}
          description={preflight.headsUpText}
          value={headsUpDays}
          readOnly={isFixed || isAsking}
          options={preflight.headsUps.map(({ days, name }) => ({ value: days, label: name }))}
          onChange={(value) => check.renew({ radarId, headsUpDays: Number(value) })}
        />
      )}
    </Flex>
  );
}
