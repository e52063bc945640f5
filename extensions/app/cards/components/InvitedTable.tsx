import { Checkbox, Flex, Text } from '@hubspot/ui-extensions';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import type { PreparedProps } from './SendChoices.tsx';

/** Everybody who may be asked, each with a box to take them off the list. */
export function InvitedTable(props: PreparedProps) {
  const { preflight, plan, choices, words, onChoose, isFixed } = props;
  const { eligible } = preflight;
  if (eligible.length === 0) return <Text>{words.nobodyInvited}</Text>;
  const tick = (contactId: string, isAsked: boolean) => {
    const others = choices.leaveOut.filter((id) => id !== contactId);
    onChoose({ leaveOut: isAsked ? others : [...others, contactId] });
  };
  return (
    <>
      {plan.asked.length === 0 && <Text>{words.nobodyTicked}</Text>}
      <PagedTable
        columns={[{ header: words.person }, { header: words.group }]}
        rows={eligible.map((person) => ({
          id: person.contactId,
          cells: [
            <Flex key="ask" direction="column" gap="flush">
              <Checkbox
                name={`ask-${person.contactId}`}
                checked={!choices.leaveOut.includes(person.contactId)}
                readOnly={isFixed}
                onChange={(isAsked) => tick(person.contactId, isAsked)}
              >
                {person.name}
              </Checkbox>
              <Text variant="microcopy">{person.email}</Text>
            </Flex>,
            <PersonRole key="role" {...person} />,
          ],
        }))}
      />
    </>
  );
}

interface PersonNameProps {
  readonly name: string;
  readonly email: string;
}

/** The name, and below it the address: beside each other they do not fit a narrow window. */
export function PersonName({ name, email }: PersonNameProps) {
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{name || '--'}</Text>
      {email && email !== name && <Text variant="microcopy">{email}</Text>}
    </Flex>
  );
}

/** The group, and below it whether somebody decides or has influence. */
export function PersonRole({ group, role }: { readonly group: string; readonly role: string }) {
  return (
    <Flex direction="column" gap="flush">
      <Text>{group || '--'}</Text>
      {role && <Text variant="microcopy">{role}</Text>}
    </Flex>
  );
}
