import {
  Alert,
  Button,
  ErrorState,
  LoadingButton,
  PanelBody,
  PanelFooter,
  Text,
} from '@hubspot/ui-extensions';
import type { PreflightState } from '../use-preflight.ts';
import type { Writing } from 'radar-shared/use-write.ts';
import type { Words } from '../words.ts';
import { Loading } from 'radar-shared/Loading.tsx';
import { PreflightList } from './PreflightList.tsx';

interface SendPanelProps {
  readonly panelId: string;
  readonly companyName: string;
  readonly words: Words;
  readonly state: PreflightState;
  readonly sending: Writing;
  readonly onCheck: () => void;
}

/** Who would be asked and who not, before anything is sent; then the sending. */
export function SendPanel(props: SendPanelProps) {
  const { panelId, companyName, words, state, sending, onCheck } = props;
  const preflight = state.kind === 'ready' ? state.preflight : null;
  const { pending, error, run } = sending;
  return (
    <>
      <PanelBody>
        {error && (
          <Alert testId="send-failed" title={words.sendFailed} variant="error">
            {error.message} {error.action}
          </Alert>
        )}
        <Text format={{ fontWeight: 'demibold' }}>{companyName}</Text>
        {preflight && <PreflightList preflight={preflight} words={words} />}
        {state.kind === 'checking' && <Loading label={words.checking} />}
        {state.kind === 'failed' && (
          <ErrorState title={words.checkFailed}>
            <Text>{state.error.message}</Text>
            {state.error.action && <Text>{state.error.action}</Text>}
            <Button testId="check-again" onClick={onCheck}>
              {words.tryAgain}
            </Button>
          </ErrorState>
        )}
      </PanelBody>
      <PanelFooter>
        <LoadingButton
          testId="send-now"
          variant="primary"
          loading={pending}
          disabled={!preflight || preflight.eligible.length === 0}
          onClick={run}
        >
          {error ? words.tryAgain : words.sendNow}
        </LoadingButton>
        <Button onClick={(_event, { closePanel }) => closePanel(panelId)}>{words.cancel}</Button>
      </PanelFooter>
    </>
  );
}
