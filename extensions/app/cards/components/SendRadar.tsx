import { Button, Flex, Panel, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { LaunchWaveReply, PreflightReply } from '@contracts/launch-wave.ts';
import { UNREACHABLE } from 'radar-shared/call-radar.ts';
import type { CardApi } from '../api.ts';
import { usePreflight } from '../use-preflight.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
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
  const { state, check } = usePreflight(api, company.companyId);
  const preflight = state.kind === 'ready' ? state.preflight : null;
  const sending = useWrite({
    send: (requestId) => api.launchWave(company.companyId, { requestId, ...choose(preflight) }),
    onDone: ({ invited, team, excluded }: LaunchWaveReply) => {
      actions.closeOverlay(PANEL_ID);
      const counts = { invited, team, excluded: excluded.length };
      onWritten(fillPlaces(words.sentText, counts), words.sent);
    },
  });
  const running = wave?.canClose ?? false;

  const open = () => {
    // Nobody knows whether that attempt went through: keep its list, so that it can be repeated.
    if (sending.pending || sending.error?.code === UNREACHABLE) return;
    sending.forget();
    check();
  };
  const panel = (
    <Panel id={PANEL_ID} title={words.sendTitle} width="md" variant="modal">
      <SendPanel
        panelId={PANEL_ID}
        companyName={company.name}
        words={words}
        state={state}
        sending={sending}
        onCheck={check}
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

/** Exactly the radar and the team that the panel lists. */
function choose(preflight: PreflightReply | null) {
  if (!preflight) return { teamOwnerIds: [] };
  const { radarId, team } = preflight;
  return { radarId, teamOwnerIds: team.map(({ ownerId }) => ownerId) };
}
