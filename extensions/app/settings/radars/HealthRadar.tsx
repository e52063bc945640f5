import { useState } from 'react';
import { Alert, Flex, LoadingButton, Select } from '@hubspot/ui-extensions';
import type { RadarListReply } from '@contracts/radar-editor.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import type { RadarsApi } from './radars-api.ts';

interface HealthRadarProps {
  readonly library: RadarListReply;
  readonly api: RadarsApi;
  readonly onSaved: (name: string) => void;
}

/** Which radar feeds health and risk; nothing changes before it is confirmed. */
export function HealthRadar({ library, api, onSaved }: HealthRadarProps) {
  const { words, radars, healthRadarId, settingsVersion } = library;
  const [chosenId, setChosenId] = useState(healthRadarId);
  const { pending, error, run } = useWrite({
    send: (requestId) =>
      api.chooseHealthRadar({ requestId, version: settingsVersion, healthRadarId: chosenId }),
    onDone: () => onSaved(radars.find(({ radarId }) => radarId === chosenId)?.name ?? ''),
  });
  const options = radars
    .filter(({ isUsable, isHealth }) => isUsable || isHealth)
    .map(({ radarId, name }) => ({ value: radarId, label: name || words.unnamed }));
  return (
    <Flex direction="column" gap="sm" align="start">
      {error && (
        <Alert title={words.actionFailed} variant="error">
          {error.message} {error.action}
        </Alert>
      )}
      <Select
        testId="health-radar"
        name="healthRadarId"
        label={words.healthRadar}
        description={words.healthExplained}
        options={options}
        value={chosenId}
        onChange={(value) => setChosenId(String(value))}
      />
      {chosenId !== healthRadarId && (
        <LoadingButton testId="use-as-health" loading={pending} onClick={run}>
          {words.useAsHealth}
        </LoadingButton>
      )}
    </Flex>
  );
}
