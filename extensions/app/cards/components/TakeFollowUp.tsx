import { LoadingButton } from '@hubspot/ui-extensions';
import type { CardError } from '@contracts/card-reply.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import type { FollowUpProps } from './CloseFollowUp.tsx';

interface TakeFollowUpProps extends FollowUpProps {
  /** Why it could not be taken; null when it is tried again. A cell has no room for it. */
  readonly onFailed: (error: CardError | null) => void;
}

/** Makes the follow-up one's own, with one click. */
export function TakeFollowUp({ card, riskApi, onWritten, onFailed, followUp }: TakeFollowUpProps) {
  const { words } = card;
  const { pending, run } = useWrite({
    send: (requestId) => riskApi.takeCase(followUp.caseId, requestId),
    onDone: () => onWritten(words.caseTaken),
    onFailed,
  });
  return (
    <LoadingButton testId={`take-${followUp.caseId}`} size="sm" loading={pending} onClick={run}>
      {words.takeCase}
    </LoadingButton>
  );
}
