import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { ActionModal } from './ActionModal.tsx';
import type { CardContentProps } from './CardContent.tsx';

type Colleague = CompanyCard['colleagues'][number];

/** Whom respondents think should be asked, too: the CSM decides. */
export function Colleagues(props: CardContentProps) {
  const { words, colleagues } = props.card;
  if (colleagues.length === 0) return null;
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.colleagues}</Heading>
      <Text>{words.colleaguesText}</Text>
      {colleagues.map((colleague) => (
        <Flex key={colleague.suggestionId} direction="column" gap="xs">
          <Text format={{ fontWeight: 'demibold' }}>{colleague.name}</Text>
          {[colleague.role, colleague.email, colleague.by, colleague.hint]
            .filter((line) => line !== '' && line !== colleague.name)
            .map((line) => (
              <Text key={line} variant="microcopy">
                {line}
              </Text>
            ))}
          <Flex direction="row" gap="sm" wrap="wrap">
            {colleague.canApprove && <Approve {...props} colleague={colleague} />}
            <Decline {...props} colleague={colleague} />
          </Flex>
        </Flex>
      ))}
    </Flex>
  );
}

type ColleagueProps = CardContentProps & { readonly colleague: Colleague };

function Approve({ colleague, card, voicesApi, actions, onWritten }: ColleagueProps) {
  const { words } = card;
  return (
    <ActionModal
      id={`approve-${colleague.suggestionId}`}
      as="button"
      label={words.approve}
      title={words.approveTitle}
      text={words.approveText}
      words={words}
      actions={actions}
      send={(requestId) =>
        voicesApi.decideColleague(colleague.suggestionId, { requestId, decision: 'approve' })
      }
      onDone={() => onWritten(words.approved)}
    />
  );
}

function Decline({ colleague, card, voicesApi, actions, onWritten }: ColleagueProps) {
  const { words } = card;
  return (
    <ActionModal
      id={`decline-${colleague.suggestionId}`}
      as="button"
      label={words.decline}
      title={words.declineTitle}
      text={words.declineText}
      words={words}
      actions={actions}
      send={(requestId) =>
        voicesApi.decideColleague(colleague.suggestionId, { requestId, decision: 'decline' })
      }
      onDone={() => onWritten(words.declined)}
    />
  );
}
