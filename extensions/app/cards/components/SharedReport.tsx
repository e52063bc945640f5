import { useState } from 'react';
import { Flex, Heading, Link, Text, Tile } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { ActionModal } from './ActionModal.tsx';
import type { CardContentProps } from './CardContent.tsx';
import { lacksHeard, SharedFields } from './SharedFields.tsx';

export type Shared = NonNullable<CompanyCard['sharedReport']>;

interface SharedReportProps extends CardContentProps {
  readonly shared: Shared;
}

/** The customer's version of the report: where it stands, and what they have said to it. */
export function SharedReport({ shared, ...props }: SharedReportProps) {
  const { words, url, status, actions } = shared;
  return (
    <Tile compact>
      <Flex direction="column" gap="sm" align="start">
        <Heading>{words.title}</Heading>
        <Text testId="shared-status">{status}</Text>
        {url !== '' && <Link href={{ url, external: true }}>{words.open}</Link>}
        {actions
          .filter(({ replies }) => replies !== '')
          .map((action) => (
            <Replies key={action.pointId} action={action} />
          ))}
        <WriteSharedReport {...props} shared={shared} />
      </Flex>
    </Tile>
  );
}

function Replies({ action }: { readonly action: Shared['actions'][number] }) {
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{action.label}</Text>
      <Text>{action.replies}</Text>
      {action.comments.map((comment, index) => (
        <Text key={index} variant="microcopy">
          {comment}
        </Text>
      ))}
    </Flex>
  );
}

function WriteSharedReport({ shared, card, reportApi, actions, onWritten }: SharedReportProps) {
  const { words, waveId, version, longest } = shared;
  const saved = { actions: shared.actions.map(toBody), isShared: shared.isShared };
  const [draft, setDraft] = useState(saved);
  const isPromised = draft.actions.some(({ doing }) => doing.trim() !== '');
  const isWritten = draft.actions.every(
    (action) =>
      !lacksHeard(action) && action.heard.length <= longest && action.doing.length <= longest,
  );
  return (
    <ActionModal
      id="shared-report"
      as="button"
      label={words.edit}
      confirm={words.save}
      title={words.title}
      text={words.modalText}
      failed={words.failed}
      words={card.words}
      actions={actions}
      subject={JSON.stringify([version, draft])}
      isBlocked={!isWritten || (draft.isShared && !isPromised)}
      onOpen={() => setDraft(saved)}
      send={(requestId) => reportApi.share(waveId, { requestId, version, ...draft })}
      onDone={() => onWritten(words.saved)}
    >
      {(isFixed) => (
        <SharedFields shared={shared} draft={draft} isFixed={isFixed} onChange={setDraft} />
      )}
    </ActionModal>
  );
}

function toBody({ pointId, heard, doing, by, until }: Shared['actions'][number]) {
  return { pointId, heard, doing, by, until };
}
