import { Alert, LoadingButton } from '@hubspot/ui-extensions';
import { useWrite } from 'radar-shared/use-write.ts';
import type { CardContentProps } from './CardContent.tsx';

/** Lets a reason count again at once. */
export function EndSnooze({
  card,
  riskApi,
  onWritten,
  code,
}: CardContentProps & { readonly code: string }) {
  const { company, words } = card;
  const { pending, error, run } = useWrite({
    send: (requestId) => riskApi.snooze(company.companyId, { requestId, code, until: null }),
    onDone: () => onWritten(words.snoozeEnded),
  });
  return (
    <>
      <LoadingButton testId={`end-snooze-${code}`} size="xs" loading={pending} onClick={run}>
        {words.endSnooze}
      </LoadingButton>
      {error && (
        <Alert title={error.message} variant="error">
          {error.action}
        </Alert>
      )}
    </>
  );
}
