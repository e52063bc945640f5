import {
  Alert,
  Button,
  ErrorState,
  Flex,
  LoadingButton,
  PanelBody,
  PanelFooter,
  Text,
} from '@hubspot/ui-extensions';
import type { PreflightReply } from '@contracts/launch-wave.ts';
import { UNREACHABLE } from 'radar-shared/call-radar.ts';
import { Loading } from 'radar-shared/Loading.tsx';
import type { Writing } from 'radar-shared/use-write.ts';
import type { CardApi, PreflightRequest } from '../api.ts';
import { type Choices, describeSending, type Sending } from '../plan-sending.ts';
import type { Asked } from '../use-ask.ts';
import type { Words } from '../words.ts';
import { PreflightList } from './PreflightList.tsx';
import { SendChoices } from './SendChoices.tsx';

export interface SendPanelProps {
  readonly panelId: string;
  readonly company: { readonly companyId: string; readonly name: string };
  readonly words: Words;
  readonly api: CardApi;
  readonly check: {
    readonly state: Asked<PreflightReply>;
    readonly data: PreflightReply | null;
    readonly start: (request: PreflightRequest) => void;
    readonly renew: (request: PreflightRequest) => void;
  };
  /** What a click would send, as soon as that is known. */
  readonly plan: Sending | null;
  readonly choices: Choices;
  readonly onChoose: (chosen: Partial<Choices>) => void;
  readonly sending: Writing;
}

/** What is sent to whom, everything to be chosen and looked at before it leaves. */
export function SendPanel(props: SendPanelProps) {
  const { panelId, company, words, check, plan, sending } = props;
  const { state, data: preflight } = check;
  const { pending, error, run } = sending;
  // What may have been sent is repeated as it was.
  const isFixed = pending || error?.code === UNREACHABLE;
  const isReady = state.kind === 'ready' && plan !== null && plan.reachesAnybody;
  return (
    <>
      <PanelBody>
        <Flex direction="column" gap="md">
          {error && (
            <Alert testId="send-failed" title={words.sendFailed} variant="error">
              {error.message} {error.action}
            </Alert>
          )}
          {preflight?.test && (
            <Alert testId="test-mode" title={preflight.test.title} variant="warning">
              {preflight.test.text}
            </Alert>
          )}
          <Text format={{ fontWeight: 'demibold' }}>{company.name}</Text>
          {preflight && plan && (
            <>
              <SendChoices {...props} preflight={preflight} plan={plan} isFixed={isFixed} />
              <PreflightList {...props} preflight={preflight} plan={plan} isFixed={isFixed} />
            </>
          )}
          {state.kind === 'asking' && <Loading label={words.checking} />}
          {state.kind === 'failed' && (
            <ErrorState title={words.checkFailed}>
              <Text>{state.error.message}</Text>
              {state.error.action && <Text>{state.error.action}</Text>}
              <Button testId="check-again" onClick={() => check.start({})}>
                {words.tryAgain}
              </Button>
            </ErrorState>
          )}
        </Flex>
      </PanelBody>
      <PanelFooter>
        <Flex direction="column" gap="sm">
          {isReady && (
            <Text testId="will-send">{describeSending(plan, words, preflight?.test)}</Text>
          )}
          {state.kind === 'ready' && !isReady && (
            <Text testId="why-not">
              {preflight?.eligible.length ? words.nobodyTicked : words.nobodyInvited}
            </Text>
          )}
          <Flex direction="row" gap="sm" wrap="wrap">
            <LoadingButton
              testId="send-now"
              variant="primary"
              loading={pending}
              disabled={!isReady}
              onClick={run}
            >
              {labelOf(props)}
            </LoadingButton>
            <Button onClick={(_event, { closePanel }) => closePanel(panelId)}>
              {words.cancel}
            </Button>
          </Flex>
        </Flex>
      </PanelFooter>
    </>
  );
}

function labelOf({ words, check, sending }: SendPanelProps): string {
  if (sending.error) return words.tryAgain;
  return check.data?.test ? words.sendTestNow : words.sendNow;
}
