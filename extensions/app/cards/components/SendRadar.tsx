import { useState } from 'react';
import { Button, Flex, Panel, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { LaunchWaveReply } from '@contracts/launch-wave.ts';
import { UNREACHABLE } from 'radar-shared/call-radar.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import type { CardApi, PreflightRequest } from '../api.ts';
import { type Choices, NO_CHOICES, planSending } from '../plan-sending.ts';
import { useAsk } from '../use-ask.ts';
import { SendPanel } from './SendPanel.tsx';

interface SendRadarProps {
  readonly card: CompanyCard;
  readonly api: CardApi;
  readonly actions: { readonly closeOverlay: (id: string) => void };
  readonly onWritten: (message: string, title?: string) => void;
}

const PANEL_ID = 'radar-send';

/** The card's one primary action: opens the panel, which shows everybody before anything is sent. */
export function SendRadar({ card, api, actions, onWritten }: SendRadarProps) {
  const { company, words, wave } = card;
  const { companyId } = company;
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const check = useAsk((request: PreflightRequest) => api.preflight(companyId, request));
  const plan = check.data && planSending(check.data, choices);
  const sending = useWrite({
    send: async (requestId) => {
      if (!plan) throw new Error('There is nothing to send before the contacts were checked.');
      return api.launchWave(companyId, { requestId, ...plan.request });
    },
    onDone: ({ invited, team, excluded, test }: LaunchWaveReply) => {
      actions.closeOverlay(PANEL_ID);
      if (test) {
        const sent = { mails: test.mails, address: test.sentTo };
        onWritten(fillPlaces(words.rehearsedText, sent), words.rehearsed);
        return;
      }
      const counts = { invited, team, excluded: excluded.length };
      onWritten(fillPlaces(words.sentText, counts), words.sent);
    },
  });
  const running = wave?.isRunning ?? false;

  const open = () => {
    // Nobody knows whether that attempt went through: keep its list, so that it can be repeated.
    if (sending.pending || sending.error?.code === UNREACHABLE) return;
    sending.forget();
    setChoices(NO_CHOICES);
    check.start({});
  };
  const panel = (
    <Panel id={PANEL_ID} title={words.sendTitle} width="lg" variant="modal">
      <SendPanel
        panelId={PANEL_ID}
        company={company}
        words={words}
        api={api}
        check={check}
        plan={plan}
        choices={choices}
        onChoose={(chosen) => setChoices({ ...choices, ...chosen })}
        sending={sending}
      />
    </Panel>
  );
  return (
    <Flex direction="column" gap="xs" align="start">
      <Button
        testId="send-radar"
        variant="primary"
        disabled={running}
        overlay={panel}
        onClick={open}
      >
        {words.sendRadar}
      </Button>
      {running && <Text variant="microcopy">{words.sendWhileRunning}</Text>}
    </Flex>
  );
}
