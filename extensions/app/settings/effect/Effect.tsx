import { useRef, useState } from 'react';
import { Alert, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { CardReply } from '@contracts/card-reply.ts';
import type { SettingsPreviewReply } from '@contracts/settings-preview.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';
import type { Draft } from '../use-draft.ts';
import type { Words } from '../words.ts';
import { EffectResult } from './EffectResult.tsx';

interface EffectProps {
  readonly draft: Draft;
  readonly words: Words;
  readonly call: CallRadar;
}

interface Shown {
  /** The settings that it was asked for, as text. */
  readonly asked: string;
  readonly reply: CardReply<SettingsPreviewReply>;
}

/** What the unsaved changes would do to real companies, worked out when somebody asks. */
export function Effect({ draft, words, call }: EffectProps) {
  const { show, pending, shown } = useEffectOf(draft, call);
  const hint = decideHint(draft, words);
  const old = shown !== null && shown.asked !== JSON.stringify(draft.patch);
  return (
    <Flex direction="column" gap="sm">
      <Text>{hint ?? words.effectText}</Text>
      <Flex direction="row">
        <LoadingButton
          testId="show-effect"
          loading={pending}
          disabled={hint !== null}
          onClick={show}
        >
          {words.showEffect}
        </LoadingButton>
      </Flex>
      {shown && old && <Text testId="effect-old">{words.effectOld}</Text>}
      {shown && !old && !shown.reply.ok && (
        <Alert testId="effect-failed" title={words.effectFailed} variant="error">
          {shown.reply.error.message} {shown.reply.error.action}
        </Alert>
      )}
      {shown && !old && shown.reply.ok && <EffectResult effect={shown.reply.data} />}
    </Flex>
  );
}

/** Why there is nothing to show yet; null when there is. */
function decideHint({ changes, mistakes }: Draft, words: Words): string | null {
  if (mistakes.length > 0) return words.effectNeedsSense;
  return changes.length === 0 ? words.effectNeedsChange : null;
}

/** Asks once at a time; an answer to older changes is dropped. */
function useEffectOf({ patch }: Draft, call: CallRadar) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [pending, setPending] = useState(false);
  const latest = useRef('');

  async function show() {
    const asked = JSON.stringify(patch);
    latest.current = asked;
    setPending(true);
    const reply = await call<SettingsPreviewReply>('settings/preview', {
      body: { settings: patch },
    });
    if (latest.current !== asked) return;
    setPending(false);
    setShown({ asked, reply });
  }

  return { show: () => void show(), pending, shown };
}
