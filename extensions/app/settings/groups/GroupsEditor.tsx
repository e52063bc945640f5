import { useRef, useState } from 'react';
import {
  Alert,
  Button,
  Flex,
  Heading,
  Input,
  LoadingButton,
  Tag,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { GroupsForm, GroupsReply } from '@contracts/groups-card.ts';
import type { SettingsReply } from '@contracts/settings-card.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';
import { useWrite, type Writing } from 'radar-shared/use-write.ts';
import { checkGroups } from './check-groups.ts';
import { GroupSource } from './GroupSource.tsx';
import { RuleList } from './RuleList.tsx';

interface GroupsEditorProps {
  readonly loaded: GroupsReply;
  readonly reloading: boolean;
  readonly call: CallRadar;
  readonly onReload: () => void;
  readonly onSaved: () => void;
}

/** The form of the groups. Nothing is stored before it is saved. */
export function GroupsEditor({ loaded, reloading, call, onReload, onSaved }: GroupsEditorProps) {
  const { words, version } = loaded;
  const { addAlert } = useExtensionActions<'settings'>();
  const [form, setForm] = useState(loaded.groups);
  const [tried, setTried] = useState(false);
  // Beside the state: leaving a field and clicking "save" are one move, and come at once.
  const newest = useRef(loaded.groups);
  const edit = (change: (form: GroupsForm) => GroupsForm) => {
    newest.current = change(newest.current);
    setForm(newest.current);
  };
  const saving = useWrite({
    send: (requestId) =>
      call<SettingsReply>('settings', {
        method: 'PUT',
        body: { requestId, version, settings: { groups: toSaved(newest.current) } },
      }),
    onDone: () => {
      addAlert({ type: 'success', message: words.saved });
      onSaved();
    },
  });
  const problems = tried ? checkGroups(form, loaded) : new Map<string, string>();
  const isDirty = JSON.stringify(form) !== JSON.stringify(loaded.groups);
  const save = () => {
    setTried(true);
    if (checkGroups(toSaved(newest.current), loaded).size === 0) saving.run();
  };
  const defaultProblem = problems.get('defaultGroup') ?? '';
  return (
    <Flex direction="column" gap="md">
      <Heading>{words.title}</Heading>
      <Text>{words.intro}</Text>
      <SaveProblem saving={saving} loaded={loaded} reloading={reloading} onReload={onReload} />
      <GroupSource
        form={form}
        loaded={loaded}
        problems={problems}
        reloading={reloading}
        onReload={onReload}
        edit={edit}
      />
      {form.source !== 'buying_role' && (
        <RuleList form={form} loaded={loaded} problems={problems} edit={edit} />
      )}
      <Input
        testId="default-group"
        name="defaultGroup"
        label={words.defaultGroup}
        description={words.defaultExplained}
        required
        value={form.defaultGroup}
        error={defaultProblem !== ''}
        validationMessage={defaultProblem}
        onChange={(defaultGroup) => edit((last) => ({ ...last, defaultGroup }))}
      />
      <Text variant="microcopy">{words.labelsOverride}</Text>
      <Flex direction="row" gap="sm" align="center">
        <LoadingButton
          testId="save"
          variant="primary"
          loading={saving.pending}
          disabled={!isDirty}
          onClick={save}
        >
          {words.save}
        </LoadingButton>
        {isDirty && (
          <Tag testId="unsaved" variant="warning">
            {words.unsaved}
          </Tag>
        )}
      </Flex>
    </Flex>
  );
}

/** Only what the source needs: rules of another one would lie in wait unseen. */
function toSaved(form: GroupsForm): GroupsForm {
  return {
    ...form,
    property: form.source === 'property' ? form.property : '',
    rules: form.source === 'buying_role' ? [] : form.rules,
  };
}

interface SaveProblemProps {
  readonly saving: Writing;
  readonly loaded: GroupsReply;
  readonly reloading: boolean;
  readonly onReload: () => void;
}

function SaveProblem({ saving: { error }, loaded, reloading, onReload }: SaveProblemProps) {
  if (!error) return null;
  return (
    <Alert testId="save-failed" title={loaded.words.saveFailed} variant="error">
      <Text>
        {error.message} {error.action}
      </Text>
      {error.code === 'settings_changed' && (
        <Button testId="load-saved" size="sm" disabled={reloading} onClick={onReload}>
          {loaded.words.reload}
        </Button>
      )}
    </Alert>
  );
}
