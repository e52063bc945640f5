import { Alert, Button, Divider, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import type { Writing } from 'radar-shared/use-write.ts';
import type { Draft } from '../use-draft.ts';
import type { Words } from '../words.ts';

interface SaveBarProps {
  readonly draft: Draft;
  readonly saving: Writing;
  readonly reloading: boolean;
  readonly words: Words;
  readonly onReload: () => void;
}

/** More would be a list, not a hint. */
const MOST_NAMES = 4;

/** Saves what was changed on all tabs, and says what that is. */
export function SaveBar({ draft, saving, reloading, words, onReload }: SaveBarProps) {
  const { changes, mistakes } = draft;
  const { pending, error, run } = saving;
  const unsaved = listNames(changes.map(({ label }) => label));
  const wrong = listNames(mistakes.map(({ name }) => name));
  const reset = () => {
    draft.reset();
    saving.forget();
  };
  return (
    <Flex direction="column" gap="sm">
      <Divider />
      {error && (
        <Alert testId="save-failed" title={words.saveFailed} variant="error">
          {error.message} {error.action}
        </Alert>
      )}
      {error?.code === 'settings_changed' && (
        <Flex direction="column" gap="xs" align="start">
          <Text>{words.reloadText}</Text>
          <LoadingButton testId="reload" loading={reloading} onClick={onReload}>
            {words.reload}
          </LoadingButton>
        </Flex>
      )}
      <Text testId="unsaved">
        {changes.length > 0 ? fillPlaces(words.unsaved, { names: unsaved }) : words.allSaved}
      </Text>
      {mistakes.length > 0 && (
        <Text testId="mistakes" format={{ fontWeight: 'demibold' }}>
          {fillPlaces(words.mistakes, { names: wrong })}
        </Text>
      )}
      <Flex direction="row" gap="sm">
        <LoadingButton
          testId="save"
          variant="primary"
          loading={pending}
          disabled={changes.length === 0 || mistakes.length > 0}
          onClick={run}
        >
          {words.save}
        </LoadingButton>
        <Button testId="reset" disabled={changes.length === 0 || pending} onClick={reset}>
          {words.reset}
        </Button>
      </Flex>
    </Flex>
  );
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} …` : shown;
}
