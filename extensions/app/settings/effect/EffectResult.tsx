import { Flex, Heading, Link, StatusTag, Text } from '@hubspot/ui-extensions';
import type { SettingsPreviewReply } from '@contracts/settings-preview.ts';
import type { Tag } from '@contracts/tag.ts';
import { PagedTable } from 'radar-shared/PagedTable.tsx';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';

/** Companies by band and level, today and with the changes, and those that would change. */
export function EffectResult({ effect }: { readonly effect: SettingsPreviewReply }) {
  const { words, scope, summary, note, total, health, risk, changes } = effect;
  if (total === 0) return <Text testId="effect-nobody">{scope}</Text>;
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.title}</Heading>
      <Text>{scope}</Text>
      <Counts title={words.health} rows={health} words={words} />
      <Counts title={words.risk} rows={risk} words={words} />
      <Text format={{ fontWeight: 'demibold' }}>{summary}</Text>
      {changes.length > 0 && <Changes changes={changes} words={words} />}
      <Text variant="microcopy">{note}</Text>
    </Flex>
  );
}

interface CountsProps {
  readonly title: string;
  readonly rows: SettingsPreviewReply['health'];
  readonly words: SettingsPreviewReply['words'];
}

function Counts({ title, rows, words }: CountsProps) {
  return (
    <PagedTable
      columns={[
        { header: title },
        { header: words.before, align: 'right' },
        { header: words.after, align: 'right' },
      ]}
      rows={rows.map(({ tag, before, after }) => ({
        id: tag.text,
        cells: [<State key="state" tag={tag} />, before, after],
      }))}
    />
  );
}

function Changes({ changes, words }: Pick<SettingsPreviewReply, 'changes' | 'words'>) {
  return (
    <PagedTable
      columns={[{ header: words.company }, { header: words.health }, { header: words.risk }]}
      rows={changes.map(({ companyId, name, url, health, risk }) => ({
        id: companyId,
        cells: [
          <Link key="company" href={url}>
            {name}
          </Link>,
          health && <Shift key="health" {...health} />,
          risk && <Shift key="risk" {...risk} />,
        ],
      }))}
    />
  );
}

function Shift({ before, after }: { readonly before: Tag; readonly after: Tag }) {
  return (
    <Flex direction="row" gap="xs" align="center" wrap>
      <State tag={before} />
      <Text>→</Text>
      <State tag={after} />
    </Flex>
  );
}

function State({ tag }: { readonly tag: Tag }) {
  return <StatusTag variant={STATUS_VARIANT[tag.tone]}>{tag.text}</StatusTag>;
}
