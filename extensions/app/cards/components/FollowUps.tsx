import { Flex, Heading, StatusTag, Text } from '@hubspot/ui-extensions';
import { type Column, PagedTable } from 'radar-shared/PagedTable.tsx';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import { AnswerFollowUp } from './AnswerFollowUp.tsx';
import type { CardContentProps } from './CardContent.tsx';
import { CloseFollowUp } from './CloseFollowUp.tsx';
import { TakeFollowUp } from './TakeFollowUp.tsx';

/** What somebody promised to do about this company, the most urgent first. */
export function FollowUps(props: CardContentProps) {
  const { words, followUps } = props.card;
  const columns: Column[] = [
    { header: words.reason, width: 'max' },
    { header: words.due, width: 'min' },
    { header: words.action, width: 'min' },
  ];
  const rows = followUps.map((followUp) => ({
    id: followUp.caseId,
    cells: [
      <Flex key="reason" direction="column" gap="flush">
        <Text>{followUp.reason}</Text>
        {followUp.kind && <Text variant="microcopy">{followUp.kind}</Text>}
        {followUp.progress && <Text variant="microcopy">{followUp.progress}</Text>}
        {followUp.outcome && <Text variant="microcopy">{followUp.outcome}</Text>}
      </Flex>,
      <Flex key="due" direction="column" gap="flush">
        <Text>{followUp.due}</Text>
        <StatusTag variant={STATUS_VARIANT[followUp.state.tone]}>{followUp.state.text}</StatusTag>
        {followUp.owner && <Text variant="microcopy">{followUp.owner}</Text>}
      </Flex>,
      <Flex key="steps" direction="column" gap="xs" align="start">
        {followUp.canTake && <TakeFollowUp {...props} followUp={followUp} />}
        {followUp.canAnswer && <AnswerFollowUp {...props} followUp={followUp} />}
        <CloseFollowUp {...props} followUp={followUp} />
      </Flex>,
    ],
  }));
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.followUps}</Heading>
      <PagedTable columns={columns} rows={rows} />
    </Flex>
  );
}
