import { Flex, Input, Select, Tag } from '@hubspot/ui-extensions';
import type { RadarLanguage } from '@contracts/radar-editor.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { listMissing } from './draft-texts.ts';
import { writeText } from './edit-draft.ts';
import { type Editing, markField, referenceTo } from './editing.ts';

interface LanguageChoiceProps {
  readonly editing: Editing;
  readonly onChoose: (language: RadarLanguage) => void;
}

/** The language whose texts are edited, how complete each one is, and the radar's name in it. */
export function LanguageChoice({ editing, onChoose }: LanguageChoiceProps) {
  const { draft, library, language, edit } = editing;
  const { words, languages, portalLanguage } = library;
  const choose = (value: unknown) => {
    const chosen = languages.find((each) => each.value === value);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <Flex direction="column" gap="sm">
      <Select
        testId="language"
        name="language"
        label={words.language}
        description={words.languageExplained}
        options={languages}
        value={language}
        onChange={choose}
      />
      <Flex direction="row" gap="xs" wrap>
        {languages.map(({ value, label }) => {
          const count = listMissing(draft, value).length;
          const word = count === 0 ? words.languageComplete : words.languageMissing;
          const needed = value === portalLanguage ? 'warning' : 'default';
          return (
            <Tag key={value} variant={count === 0 ? 'success' : needed}>
              {fillPlaces(word, { language: label, count })}
            </Tag>
          );
        })}
      </Flex>
      <Input
        // Another language has another text: the field starts afresh.
        key={language}
        testId="radar-name"
        name="radarName"
        label={words.radarName}
        required
        description={referenceTo(editing, draft.name)}
        value={draft.name[language] ?? ''}
        {...markField(editing, `name.${language}`)}
        onChange={(name) =>
          edit((newest) => ({ ...newest, name: writeText(newest.name, language, name) }))
        }
      />
    </Flex>
  );
}
