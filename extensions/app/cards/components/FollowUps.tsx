import { useState } from 'react';
import { Alert, Flex, Heading, StatusTag, Text } from '@hubspot/ui-extensions';
import type { CardError } from '@contracts/card-reply.ts';
import { type Column, PagedTable } from 'radar-shared/PagedTable.tsx';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import { AnswerFollowUp } from './AnswerFollowUp.tsx';
import type { CardContentProps } from './CardContent.tsx';
import { CloseFollowUp } from './CloseFollowUp.tsx';
import { TakeFollowUp } from './TakeFollowUp.tsx';

/** What somebody promised to do about this company, the most urgent first. */
export function FollowUps(props: CardContentProps) {
  const { words, followUps } = props.card;
  const [failed, setFailed] = useState<CardError | null>(null);
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
        {followUp.canTake && <TakeFollowUp {...props} followUp={followUp} onFailed={setFailed} />}
        {followUp.canAnswer && <AnswerFollowUp {...props} followUp={followUp} />}
        <CloseFollowUp {...props} followUp={followUp} />
      </Flex>,
    ],
  }));
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.followUps}</Heading>
      {failed && (
        <Alert title={failed.message} variant="error">
          {failed.action}
        </Alert>
      )}
      <PagedTable columns={columns} rows={rows} />
    </Flex>
  );
}
