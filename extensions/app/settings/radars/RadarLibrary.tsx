import { useState } from 'react';
import {
  Flex,
  Heading,
  StatusTag,
  Text,
  Toggle,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { RadarListReply, RadarRow } from '@contracts/radar-editor.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import { HealthRadar } from './HealthRadar.tsx';
import { NewRadar } from './NewRadar.tsx';
import type { RadarsApi } from './radars-api.ts';
import { RowActions } from './RowActions.tsx';

interface RadarLibraryProps {
  readonly library: RadarListReply;
  readonly api: RadarsApi;
  readonly onOpen: (radarId: string) => void;
  readonly onCreated: (radarId: string) => void;
  readonly onChanged: () => void;
  readonly onHealthSaved: () => void;
}

/** Every radar of the account, what may be done with each, and which one the health comes from. */
export function RadarLibrary(props: RadarLibraryProps) {
  const { library, api, onOpen, onCreated, onChanged, onHealthSaved } = props;
  const { words, radars } = library;
  const actions = useExtensionActions<'settings'>();
  const [showsArchived, setShowsArchived] = useState(false);
  const shown = radars.filter(({ isArchived }) => showsArchived || !isArchived);
  const tell = (word: 'archived' | 'restored' | 'healthSaved', name: string) =>
    actions.addAlert({ type: 'success', message: fillPlaces(words[word], { name }) });

  const afterChange = (radar: RadarRow) => {
    tell(radar.isArchived ? 'restored' : 'archived', radar.name);
    onChanged();
  };
  return (
    <Flex direction="column" gap="md">
      <Heading>{words.title}</Heading>
      <Text>{words.intro}</Text>
      <HealthRadar
        key={library.healthRadarId}
        library={library}
        api={api}
        onSaved={(name) => {
          tell('healthSaved', name);
          onHealthSaved();
        }}
      />
      <NewRadar words={words} limits={library.limits} api={api} onCreated={onCreated} />
      <PagedTable
        columns={[
          { header: words.name },
          { header: words.size },
          { header: words.languages },
          { header: words.status },
          { header: words.actions, width: 'min' },
        ]}
        rows={shown.map((radar) => ({
          id: radar.radarId,
          cells: [
            radar.name || words.unnamed,
            radar.size,
            radar.languages || '--',
            <StatusTag key="status" variant={STATUS_VARIANT[radar.status.tone]}>
              {radar.status.text}
            </StatusTag>,
            <RowActions
              key="actions"
              radar={radar}
              words={words}
              api={api}
              onOpen={onOpen}
              onCreated={onCreated}
              onChanged={() => afterChange(radar)}
            />,
          ],
        }))}
      />
      {radars.some(({ isArchived }) => isArchived) && (
        <Toggle
          testId="show-archived"
          label={words.showArchived}
          labelDisplay="inline"
          size="sm"
          checked={showsArchived}
          onChange={setShowsArchived}
        />
      )}
    </Flex>
  );
}
