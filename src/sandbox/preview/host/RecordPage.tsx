import { useEffect } from 'react';
import type { PageSetup, RecordState } from '../shapes.ts';
import { goToAppPage, toAppAddress } from './app-address.ts';
import { describeNews } from './describe-news.ts';
import { FactGroupBox } from './FactGroupBox.tsx';
import { Identity } from './Identity.tsx';
import { RecordColumn } from './RecordColumn.tsx';
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
  const { record, recent, isLost, page, shown } = useRecordPage(kind, id);
  const { middle, side } = splitSections(kind, record);
  const column = { setup, page, record, recent };
  return (
    <main id="main" className="record">
      <div className="about">
        <Identity kind={kind} name={record?.name ?? title} subtitle={record?.subtitle ?? ''} />
        {isLost && <p className="lost">The sandbox does not answer any more.</p>}
        {record?.groups.map((group) => (
          <FactGroupBox key={group.title} group={group} recent={recent} />
        ))}
      </div>
      <RecordColumn {...column} className="middle" location="crm.record.tab" sections={middle} />
      <RecordColumn {...column} className="side" location="crm.record.sidebar" sections={side} />
      <p className="hidden" role="status">
        {describeNews(record, recent)}
      </p>
      {shown}
    </main>
  );
}

/** The record as it is now, and what its cards can have the page do. */
function useRecordPage(kind: RecordPageProps['kind'], id: string) {
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
  return { record, recent, isLost, page, shown };
}

/** A contact has no card in the middle, so that what belongs to it has room there. */
function splitSections(kind: RecordPageProps['kind'], record: RecordState | null) {
  const sections = record?.sections ?? [];
  return kind === 'company' ? { middle: [], side: sections } : { middle: sections, side: [] };
}
