import {
  Button,
  ErrorState,
  Flex,
  Heading,
  Link,
  Panel,
  PanelBody,
  Statistics,
  StatisticsItem,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import type { StakeholdersReply } from '@contracts/stakeholders.ts';
import { Loading } from 'radar-shared/Loading.tsx';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import { TAG_VARIANT } from 'radar-shared/tones.ts';
import { useAsk } from '../use-ask.ts';
import type { CardContentProps } from './CardContent.tsx';

const PANEL_ID = 'radar-stakeholders';

/** A button that opens the map of the customer's people, and of the companies around it. */
export function Stakeholders({ card, api, words: local }: CardContentProps) {
  const { words, company } = card;
  const { state, data, start } = useAsk(api.loadStakeholders);
  const panel = (
    <Panel id={PANEL_ID} title={words.stakeholders} width="lg" variant="modal">
      <PanelBody>
        {state.kind === 'asking' && <Loading label={local.loading} />}
        {state.kind === 'failed' && (
          <ErrorState title={words.stakeholdersFailed}>
            <Text>{state.error.message}</Text>
            {state.error.action && <Text>{state.error.action}</Text>}
            <Button testId="stakeholders-again" onClick={() => start(company.companyId)}>
              {words.tryAgain}
            </Button>
          </ErrorState>
        )}
        {data && <StakeholderMap map={data} />}
      </PanelBody>
    </Panel>
  );
  return (
    <Button
      testId="stakeholders"
      size="sm"
      variant="secondary"
      overlay={panel}
      onClick={() => start(company.companyId)}
    >
      {words.stakeholders}
    </Button>
  );
}

function StakeholderMap({ map }: { readonly map: StakeholdersReply }) {
  const { empty, figures, hints, words } = map;
  return (
    <Flex direction="column" gap="md">
      {empty && <Text>{empty}</Text>}
      {figures.length > 0 && (
        <Statistics>
          {figures.map(({ key, label, value }) => (
            <StatisticsItem key={key} id={key} label={label} number={value} />
          ))}
        </Statistics>
      )}
      {hints.map((hint) => (
        <Text key={hint}>{hint}</Text>
      ))}
      <People map={map} />
      {map.notAsked.length > 0 && (
        <>
          <Heading>{words.notAsked}</Heading>
          <PagedTable
            columns={[{ header: words.person }, { header: words.why }]}
            rows={map.notAsked.map(({ id, name, why }) => ({ id, cells: [name, why] }))}
          />
        </>
      )}
      <Family map={map} />
    </Flex>
  );
}

function People({ map }: { readonly map: StakeholdersReply }) {
  const { people, words, showsPromoters } = map;
  if (people.length === 0) return null;
  return (
    <>
      <Heading>{words.title}</Heading>
      <PagedTable
        columns={[
          { header: words.person },
          { header: words.role },
          { header: words.state },
          ...(showsPromoters ? [{ header: words.promoter }] : []),
        ]}
        rows={people.map(({ id, name, role, state, promoter }) => ({
          id,
          cells: [
            name,
            role,
            <Tag key="state" variant={TAG_VARIANT[state.tone]}>
              {state.text}
            </Tag>,
            promoter ? (
              <Tag key="promoter" variant={TAG_VARIANT[promoter.tone]}>
                {promoter.text}
              </Tag>
            ) : (
              '--'
            ),
          ],
        }))}
      />
    </>
  );
}

function Family({ map: { family, words } }: { readonly map: StakeholdersReply }) {
  if (family.length === 0) return null;
  return (
    <>
      <Heading>{words.family}</Heading>
      <PagedTable
        columns={[
          { header: words.company },
          { header: words.answered, align: 'right' },
          { header: words.health, align: 'right' },
        ]}
        rows={family.map(({ id, name, url, relation, answered, health }) => ({
          id,
          cells: [
            <Flex key="name" direction="column" gap="flush">
              {url ? <Link href={{ url, external: true }}>{name}</Link> : <Text>{name}</Text>}
              {relation && <Text variant="microcopy">{relation}</Text>}
            </Flex>,
            answered,
            health,
          ],
        }))}
      />
    </>
  );
}
