import { Alert, Flex, LoadingButton } from '@hubspot/ui-extensions';
import type { SettingsReply } from '@contracts/settings-card.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';
import { useWrite } from 'radar-shared/use-write.ts';

interface SetUpButtonProps {
  /** Below `settings/`. */
  readonly route: 'sync' | 'lists' | 'workflow';
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  readonly call: CallRadar;
  readonly onDone: (reply: SettingsReply, message: string) => void;
}

/** Something that may be asked for again and again; the answer says how everything stands then. */
export function SetUpButton({ route, label, done, failed, call, onDone }: SetUpButtonProps) {
  const { pending, error, run } = useWrite<SettingsReply>({
    send: (requestId) => call(`settings/${route}`, { body: { requestId } }),
    onDone: (reply) => onDone(reply, done),
  });
  return (
    <Flex direction="column" gap="sm" align="start">
      {error && (
        <Alert testId={`${route}-failed`} title={failed} variant="error">
          {error.message} {error.action}
        </Alert>
      )}
      <LoadingButton testId={route} loading={pending} onClick={run}>
        {label}
      </LoadingButton>
    </Flex>
  );
}
