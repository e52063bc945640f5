import { Alert, LoadingButton } from '@hubspot/ui-extensions';
import { useWrite } from 'radar-shared/use-write.ts';
import type { FollowUpProps } from './CloseFollowUp.tsx';

/** Makes the follow-up one's own, with one click. */
export function TakeFollowUp({ card, riskApi, onWritten, followUp }: FollowUpProps) {
  const { words } = card;
  const { pending, error, run } = useWrite({
    send: (requestId) => riskApi.takeCase(followUp.caseId, requestId),
    onDone: () => onWritten(words.caseTaken),
  });
  return (
    <>
      <LoadingButton testId={`take-${followUp.caseId}`} size="sm" loading={pending} onClick={run}>
        {words.takeCase}
      </LoadingButton>
      {error && (
        <Alert title={error.message} variant="error">
          {error.action}
        </Alert>
      )}
    </>
  );
}
