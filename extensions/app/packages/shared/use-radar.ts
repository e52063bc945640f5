import { useMemo } from 'react';
import { useExtensionContext } from '@hubspot/ui-extensions';
import { type CallRadar, createCaller } from './call-radar.ts';
import { type LocalWords, localWords } from './local-words.ts';

export interface Radar {
  readonly call: CallRadar;
  /** What can be said before the backend has answered. */
  readonly words: LocalWords;
}

/** The way to the backend, in the language of the user. */
export function useRadar(): Radar {
  const { user, variables } = useExtensionContext();
  const language = user.language ?? user.locale ?? 'en';
  const origin = String(variables?.['API_ORIGIN'] ?? '');
  const call = useMemo(() => createCaller({ origin, language }), [origin, language]);
  return { call, words: localWords(language) };
}
