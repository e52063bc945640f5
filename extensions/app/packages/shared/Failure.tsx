import { ErrorState, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { CardError } from '@contracts/card-reply.ts';
import type { LocalWords } from './local-words.ts';

interface FailureProps {
  readonly error: CardError;
  readonly retrying: boolean;
  readonly words: LocalWords;
  readonly onRetry: () => void;
}

/** In place of a whole card or page: what failed, what it means, what to do. */
export function Failure({ error, retrying, words, onRetry }: FailureProps) {
  const disconnected = error.code === 'portal_disconnected' || error.code === 'portal_unknown';
  return (
    <ErrorState
      title={disconnected ? words.disconnected : words.failed}
      type={disconnected ? 'lock' : 'error'}
    >
      <Text>{error.message}</Text>
      {error.action && <Text>{error.action}</Text>}
      <LoadingButton testId="retry" loading={retrying} onClick={onRetry}>
        {words.tryAgain}
      </LoadingButton>
    </ErrorState>
  );
}
