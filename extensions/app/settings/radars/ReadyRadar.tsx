import { useState } from 'react';
import { Flex, Select, Text } from '@hubspot/ui-extensions';
import type { RadarEditorReply, RadarListReply } from '@contracts/radar-editor.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import { CopyRadar } from './CopyRadar.tsx';
import { readText } from './draft-texts.ts';
import { EditorHead } from './EditorHead.tsx';
import type { RadarsApi } from './radars-api.ts';

interface ReadyRadarProps {
  readonly opened: RadarEditorReply;
  readonly library: RadarListReply;
  readonly api: RadarsApi;
  readonly onOpen: (radarId: string | null) => void;
}

/** A radar that can't be changed: its points to read in any language, and a way to copy it. */
export function ReadyRadar({ opened, library, api, onOpen }: ReadyRadarProps) {
  const { radar, draft } = opened;
  const { words, languages, portalLanguage } = library;
  const [language, setLanguage] = useState(portalLanguage);
  const choose = (value: unknown) =>
    setLanguage(languages.find((each) => each.value === value)?.value ?? portalLanguage);
  const dimensionOf = (id: string) => draft.dimensions.find((dimension) => dimension.id === id);
  return (
    <Flex direction="column" gap="md">
      <EditorHead opened={opened} words={words} isDirty={false} onBack={() => onOpen(null)} />
      {radar.kind === 'ready' && <Text>{words.readyExplained}</Text>}
      <Text>{radar.size}</Text>
      <Select
        testId="language"
        name="language"
        label={words.languages}
        options={languages}
        value={language}
        onChange={choose}
      />
      <PagedTable
        columns={[
          { header: words.label, width: 'auto' },
          { header: words.description, width: 'max' },
          { header: words.dimension, width: 'auto' },
        ]}
        rows={draft.points.map(({ id, label, description, dimension }) => ({
          id,
          cells: [
            readText(label, [language]),
            readText(description, [language]),
            readText(dimensionOf(dimension)?.label ?? {}, [language]),
          ],
        }))}
      />
      <Flex>
        <CopyRadar
          size="md"
          radarId={radar.radarId}
          words={words}
          api={api}
          onCreated={(radarId) => onOpen(radarId)}
        />
      </Flex>
    </Flex>
  );
}
