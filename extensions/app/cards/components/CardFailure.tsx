import { ErrorState, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { CardError } from '@contracts/card-reply.ts';
import type { LocalWords } from '../words.ts';

interface CardFailureProps {
  readonly error: CardError;
  readonly retrying: boolean;
  readonly words: LocalWords;
  readonly onRetry: () => void;
}

/** In place of the whole card: what failed, what it means, what to do. */
export function CardFailure({ error, retrying, words, onRetry }: CardFailureProps) {
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
