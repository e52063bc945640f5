import { useEffect } from 'react';
import type { PageSetup, RecordState } from '../shapes.ts';
import { ExtensionCard } from './ExtensionCard.tsx';
import { FactGroupBox } from './FactGroupBox.tsx';
import { Identity } from './Identity.tsx';
import { SectionBox } from './SectionBox.tsx';
import { goToAppPage, toAppAddress } from './app-address.ts';
import { usePage } from './use-page.tsx';
import { useRecentChanges } from './use-recent-changes.ts';
import { useRecord } from './use-record.ts';

interface RecordPageProps {
  readonly kind: 'company' | 'contact';
  readonly id: string;
  readonly title: string;
  readonly setup: PageSetup;
}

/** A record as a CRM shows it: who it is, the cards, and what belongs to it. */
export function RecordPage({ kind, id, title, setup }: RecordPageProps) {
  const { record, before, isLost, refresh } = useRecord(kind, id);
  const recent = useRecentChanges(before, record);
  const { page, tellProperties, shown } = usePage({
    refresh,
    navigate: goToAppPage,
    addressOf: toAppAddress,
  });
  const properties = record?.properties;
  useEffect(() => {
    if (properties) tellProperties(properties);
    // Only new values are news.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [properties]);

  const cardsAt = (location: string) =>
    record &&
    setup.extensions
      .filter((extension) => extension.location === location)
      .map((extension) => (
        <ExtensionCard key={extension.uid} {...{ extension, setup, page, record }} />
      ));
  const { middle, side } = splitSections(kind, record);
  return (
    <main id="main" className="record">
      <div className="about">
        <Identity kind={kind} name={record?.name ?? title} subtitle={record?.subtitle ?? ''} />
        {isLost && <p className="lost">The sandbox does not answer any more.</p>}
        {record?.groups.map((group) => (
          <FactGroupBox key={group.title} group={group} recent={recent} />
        ))}
      </div>
      <div className="middle">
        {cardsAt('crm.record.tab')}
        {middle.map((section) => (
          <SectionBox key={section.key} section={section} recent={recent} />
        ))}
      </div>
      <div className="side">
        {cardsAt('crm.record.sidebar')}
        {side.map((section) => (
          <SectionBox key={section.key} section={section} recent={recent} />
        ))}
      </div>
      <p className="hidden" role="status">
        {describeNews(record, recent)}
      </p>
      {shown}
    </main>
  );
}

/** A contact has no card in the middle, so that what belongs to it has room there. */
function splitSections(kind: RecordPageProps['kind'], record: RecordState | null) {
  const sections = record?.sections ?? [];
  return kind === 'company' ? { middle: [], side: sections } : { middle: sections, side: [] };
}

/** The changes of the last seconds for whoever does not see the highlight. */
function describeNews(record: RecordState | null, recent: ReadonlySet<string>): string {
  const facts = (record?.groups ?? []).flatMap((group) => group.facts);
  const items = (record?.sections ?? []).flatMap(({ key, title, items: all }) =>
    all
      .filter((item) => recent.has(`item:${key}:${item.id}`))
      .map((item) => `${title}: ${item.title}`),
  );
  const changed = facts
    .filter(({ name }) => recent.has(`fact:${name}`))
    .map(({ label, text }) => `${label}: ${text}`);
  return [...changed, ...items].join('. ');
}
