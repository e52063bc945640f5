import {
  Button,
  ErrorState,
  Flex,
  Heading,
  Panel,
  PanelBody,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import type { WavePeopleReply, WavePerson } from '@contracts/wave-people.ts';
import { Loading } from 'radar-shared/Loading.tsx';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import { TAG_VARIANT } from 'radar-shared/tones.ts';
import { useAsk } from '../use-ask.ts';
import { PersonName } from './InvitedTable.tsx';
import { PersonActions } from './PersonActions.tsx';
import type { WaveProps } from './Wave.tsx';

const PANEL_ID = 'radar-people';

/** A button that opens the list of everybody who was asked, with where each of them stands. */
export function WavePeople(props: WaveProps) {
  const { card, wave, api, onWritten } = props;
  const { words } = card;
  const { state, data, start, renew } = useAsk(api.loadPeople);
  const afterWrite = (message: string) => {
    onWritten(message);
    renew(wave.waveId);
  };
  const panel = (
    <Panel id={PANEL_ID} title={words.people} width="lg" variant="modal">
      <PanelBody>
        {state.kind === 'asking' && <Loading label={words.loadingPeople} />}
        {state.kind === 'failed' && (
          <ErrorState title={words.peopleFailed}>
            <Text>{state.error.message}</Text>
            {state.error.action && <Text>{state.error.action}</Text>}
            <Button testId="people-again" onClick={() => start(wave.waveId)}>
              {words.tryAgain}
            </Button>
          </ErrorState>
        )}
        {data && <People {...props} reply={data} onWritten={afterWrite} />}
      </PanelBody>
    </Panel>
  );
  return (
    <Button testId="wave-people" size="sm" overlay={panel} onClick={() => start(wave.waveId)}>
      {words.people}
    </Button>
  );
}

type PeopleProps = WaveProps & { readonly reply: WavePeopleReply };

/** The customer's people first, the vendor's team apart. */
function People({ reply, ...props }: PeopleProps) {
  const { words } = props.card;
  return (
    <Flex direction="column" gap="md">
      {reply.hints.map((hint) => (
        <Text key={hint}>{hint}</Text>
      ))}
      <Heading>{props.card.company.name}</Heading>
      <PeopleTable {...props} people={reply.customers} />
      {reply.team.length > 0 && (
        <>
          <Heading>{words.team}</Heading>
          <PeopleTable {...props} people={reply.team} />
        </>
      )}
    </Flex>
  );
}

type PeopleTableProps = WaveProps & { readonly people: readonly WavePerson[] };

function PeopleTable({ people, ...props }: PeopleTableProps) {
  const { words } = props.card;
  const canAct = people.some(
    (person) => person.canResend || person.canCorrect || person.canWithdraw,
  );
  const columns = [
    { header: words.person },
    { header: words.state },
    ...(canAct ? [{ header: words.actions, width: 'min' as const }] : []),
  ];
  const rows = people.map((person) => ({
    id: person.invitationId,
    cells: [
      <Flex key="name" direction="column" gap="flush">
        <PersonName {...person} />
        <Text variant="microcopy">{person.group}</Text>
      </Flex>,
      <PersonState key="state" {...person} />,
      ...(canAct ? [<PersonActions key="actions" {...props} person={person} />] : []),
    ],
  }));
  return <PagedTable columns={columns} rows={rows} />;
}

/** Where somebody stands, and below it since when. */
function PersonState({ state, when }: Pick<WavePerson, 'state' | 'when'>) {
  return (
    <Flex direction="column" gap="xs" align="start">
      <Tag variant={TAG_VARIANT[state.tone]}>{state.text}</Tag>
      {when && <Text variant="microcopy">{when}</Text>}
    </Flex>
  );
}
