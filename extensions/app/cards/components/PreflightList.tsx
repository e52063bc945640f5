import { Statistics, StatisticsItem, Tab, Tabs, Text } from '@hubspot/ui-extensions';
import type { PreflightReply } from '@contracts/launch-wave.ts';
import type { Words } from '../words.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';

interface PreflightListProps {
  readonly preflight: PreflightReply;
  readonly words: Words;
}

/** Every contact of the company, either invited or left out with the reason, and the own team. */
export function PreflightList({ preflight, words }: PreflightListProps) {
  const { eligible, excluded, team } = preflight;
  return (
    <>
      <Statistics>
        <StatisticsItem label={words.invited} number={eligible.length} />
        <StatisticsItem label={words.leftOut} number={excluded.length} />
        <StatisticsItem label={words.team} number={team.length} />
      </Statistics>
      <Text>{words.modeNamed}</Text>
      <Tabs defaultSelected={eligible.length > 0 ? 'invited' : 'left-out'}>
        <Tab tabId="invited" title={words.invited}>
          <PeopleTable
            headers={[words.person, words.email, words.group]}
            people={eligible.map((one) => [one.contactId, one.name, one.email, one.group])}
            nobody={words.nobodyInvited}
          />
        </Tab>
        <Tab tabId="left-out" title={words.leftOut}>
          <PeopleTable
            headers={[words.person, words.email, words.reason]}
            people={excluded.map((one) => [one.contactId, one.name, one.email, one.text])}
            nobody={words.nobodyLeftOut}
          />
        </Tab>
        <Tab tabId="team" title={words.team}>
          <PeopleTable
            headers={[words.person, words.email]}
            people={team.map((one) => [one.ownerId, one.name, one.email])}
            nobody={words.nobodyInTeam}
          />
        </Tab>
      </Tabs>
    </>
  );
}

interface PeopleTableProps {
  readonly headers: readonly string[];
  /** The person's id, then one text per header. */
  readonly people: ReadonlyArray<readonly [id: string, ...cells: string[]]>;
  readonly nobody: string;
}

function PeopleTable({ headers, people, nobody }: PeopleTableProps) {
  if (people.length === 0) return <Text>{nobody}</Text>;
  const rows = people.map(([id, ...cells]) => ({ id, cells: cells.map((text) => text || '--') }));
  return <PagedTable columns={headers.map((header) => ({ header }))} rows={rows} />;
}
