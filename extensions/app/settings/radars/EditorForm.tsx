import { useState } from 'react';
import {
  Alert,
  Button,
  ButtonRow,
  Flex,
  LoadingButton,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { RadarEditorReply, RadarListReply } from '@contracts/radar-editor.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { Asking } from './Asking.tsx';
import { checkDraft } from './check-draft.ts';
import { Dimensions } from './Dimensions.tsx';
import { EditorHead } from './EditorHead.tsx';
import { Extras } from './Extras.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { Editing } from './editing.ts';
import { Points } from './Points.tsx';
import type { RadarsApi } from './radars-api.ts';
import { Summary } from './Summary.tsx';
import { useDraft } from './use-draft.ts';

interface EditorFormProps {
  readonly loaded: RadarEditorReply;
  readonly library: RadarListReply;
  readonly api: RadarsApi;
  readonly reloading: boolean;
  readonly onReload: () => void;
  readonly onBack: () => void;
}

/** A radar with all that can be changed in it. Nothing is stored before it is saved. */
export function EditorForm(props: EditorFormProps) {
  const { loaded, library, api, reloading, onReload, onBack } = props;
  const { words, limits, portalLanguage } = library;
  const { addAlert } = useExtensionActions<'settings'>();
  const { draft, opened, isDirty, saving, edit, readNewest } = useDraft(loaded, api, (name) =>
    addAlert({ type: 'success', message: fillPlaces(words.saved, { name }) }),
  );
  const [language, setLanguage] = useState(portalLanguage);
  // Before the first try to save, a field that is only still empty is nothing to complain about.
  const [tried, setTried] = useState(false);
  const check = { limits, portalLanguage, isHealth: opened.radar.isHealth };
  const problems = checkDraft(draft, check);
  const editing: Editing = {
    draft,
    library,
    language,
    problems,
    fields: saving.error?.fields ?? [],
    tried,
    edit,
  };
  const save = () => {
    setTried(true);
    if (checkDraft(readNewest(), check).size === 0) saving.run();
  };
  return (
    <Flex direction="column" gap="md">
      <EditorHead opened={opened} words={words} isDirty={isDirty} onBack={onBack} />
      <SaveProblem saving={saving} words={words} reloading={reloading} onReload={onReload} />
      <Summary editing={editing} />
      <LanguageChoice editing={editing} onChoose={setLanguage} />
      <Dimensions editing={editing} />
      <Points editing={editing} />
      <Extras editing={editing} />
      <Asking editing={editing} />
      {tried && problems.size > 0 && (
        <Alert testId="to-correct" variant="warning" title={words.saveFailed}>
          {fillPlaces(words.toCorrect, { count: problems.size })}
        </Alert>
      )}
      <ButtonRow>
        <LoadingButton
          testId="save"
          variant="primary"
          loading={saving.pending}
          disabled={!isDirty}
          onClick={save}
        >
          {words.save}
        </LoadingButton>
      </ButtonRow>
    </Flex>
  );
}

interface SaveProblemProps {
  readonly saving: ReturnType<typeof useDraft>['saving'];
  readonly words: RadarListReply['words'];
  readonly reloading: boolean;
  readonly onReload: () => void;
}

/** Why it was not saved; what somebody else saved can be loaded instead. */
function SaveProblem({ saving: { error }, words, reloading, onReload }: SaveProblemProps) {
  if (!error) return null;
  const isConflict = error.code === 'radar_changed';
  return (
    <Alert
      testId="save-failed"
      variant={isConflict ? 'warning' : 'error'}
      title={isConflict ? words.changedMeanwhile : words.saveFailed}
    >
      <Text>
        {error.message} {error.action}
      </Text>
      {isConflict && (
        <Button testId="load-saved" size="sm" disabled={reloading} onClick={onReload}>
          {words.loadSaved}
        </Button>
      )}
    </Alert>
  );
}
