import { useState } from 'react';
import {
  DescriptionList,
  DescriptionListItem,
  Flex,
  Heading,
  MultiSelect,
  Statistics,
  StatisticsItem,
  Tab,
  Tabs,
  Text,
} from '@hubspot/ui-extensions';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import { InvitedTable, PersonName, PersonRole } from './InvitedTable.tsx';
import { MailPreview } from './MailPreview.tsx';
import type { PreparedProps } from './SendChoices.tsx';

/**
 * Every contact of the company, either invited (unless unticked) or left out with the reason; the own
 * team; and the mail that they get.
 */
export function PreflightList(props: PreparedProps) {
  const { preflight, plan, words } = props;
  const { eligible, excluded } = preflight;
  const leftOut = excluded.length + eligible.length - plan.asked.length;
  const [tab, setTab] = useState(eligible.length > 0 ? 'invited' : 'left-out');
  return (
    <Flex direction="column" gap="md">
      <Statistics>
        <StatisticsItem label={words.invited} number={plan.asked.length} />
        <StatisticsItem label={words.leftOut} number={leftOut} />
        <StatisticsItem label={words.team} number={plan.team} />
      </Statistics>
      <Coverage {...props} />
      <StartSlots {...props} />
      {/* HubSpot's types name a function for numbers alone as well. */}
      <Tabs
        selected={tab}
        onSelectedChange={(selected: string | number) => setTab(String(selected))}
      >
        <Tab tabId="invited" title={words.invited}>
          <InvitedTable {...props} />
        </Tab>
        <Tab tabId="left-out" title={words.leftOut}>
          <LeftOut {...props} />
        </Tab>
        <Tab tabId="team" title={words.team}>
          <Team {...props} />
        </Tab>
        <Tab tabId="mail" title={words.mail}>
          {tab === 'mail' && <MailPreview {...props} />}
        </Tab>
      </Tabs>
    </Flex>
  );
}

/** How many mails leave when; nothing to say where all of them leave at once. */
function StartSlots({ preflight, plan, words }: PreparedProps) {
  const slots = preflight.slots
    .map(({ id, label }) => ({
      id,
      label,
      count: plan.asked.filter(({ sendsIn }) => sendsIn === id).length,
    }))
    .filter(({ count }) => count > 0);
  const isAtOnce = plan.request.start === 'now' || slots.every(({ id }) => id === 'now');
  if (isAtOnce) return null;
  return (
    <>
      <Heading>{words.startSlots}</Heading>
      <DescriptionList direction="row">
        {slots.map(({ id, label, count }) => (
          <DescriptionListItem key={id} label={label}>
            <Text testId={`start-${id}`}>{count}</Text>
          </DescriptionListItem>
        ))}
      </DescriptionList>
    </>
  );
}

/** How many of each role are asked, those who decide first. */
function Coverage({ preflight, plan, words }: PreparedProps) {
  const rows = preflight.coverage.filter(({ all }) => all > 0);
  if (rows.length === 0) return null;
  return (
    <>
      <Heading>{words.coverage}</Heading>
      <DescriptionList direction="row">
        {rows.map(({ id, label, all }) => {
          const asked = plan.asked.filter(({ countsIn }) => countsIn.includes(id)).length;
          return (
            <DescriptionListItem key={id} label={label}>
              <Text>{fillPlaces(words.askedOfAll, { asked, all })}</Text>
            </DescriptionListItem>
          );
        })}
      </DescriptionList>
    </>
  );
}

function LeftOut({ preflight, words }: PreparedProps) {
  const { excluded } = preflight;
  if (excluded.length === 0) return <Text>{words.nobodyLeftOut}</Text>;
  const columns = [words.person, words.group, words.reason];
  return (
    <PagedTable
      columns={columns.map((header) => ({ header }))}
      rows={excluded.map((one) => ({
        id: one.contactId,
        cells: [<PersonName key="name" {...one} />, <PersonRole key="role" {...one} />, one.text],
      }))}
    />
  );
}

function Team({ preflight, choices, words, onChoose, isFixed }: PreparedProps) {
  const { team, owners } = preflight;
  return (
    <Flex direction="column" gap="md">
      {team.length === 0 && <Text>{words.nobodyInTeam}</Text>}
      {team.length > 0 && (
        <PagedTable
          columns={[{ header: words.person }, { header: words.email }]}
          rows={team.map(({ ownerId, name, email }) => ({ id: ownerId, cells: [name, email] }))}
        />
      )}
      {owners.length > 0 && (
        <MultiSelect
          name="team"
          label={words.teamPick}
          description={words.teamPickText}
          value={[...choices.ownerIds]}
          readOnly={isFixed}
          options={owners.map(({ ownerId, name }) => ({ value: ownerId, label: name }))}
          onChange={(values) => onChoose({ ownerIds: values.map(String) })}
        />
      )}
    </Flex>
  );
}
