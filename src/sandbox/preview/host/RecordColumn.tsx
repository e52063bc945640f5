import type { PageSetup, RecordSection, RecordState } from '../shapes.ts';
import { ExtensionCard } from './ExtensionCard.tsx';
import type { PageActions } from './page-actions.ts';
import { SectionBox } from './SectionBox.tsx';

interface RecordColumnProps {
  readonly className: string;
  /** HubSpot's extension point whose cards stand here. */
  readonly location: string;
  readonly setup: PageSetup;
  readonly page: PageActions;
  /** Null until it came; the cards wait for it. */
  readonly record: RecordState | null;
  readonly sections: readonly RecordSection[];
  readonly recent: ReadonlySet<string>;
}

/** Cards, and below them what belongs to the record. */
export function RecordColumn(props: RecordColumnProps) {
  const { className, location, setup, page, record, sections, recent } = props;
  const extensions = setup.extensions.filter((extension) => extension.location === location);
  return (
    <div className={className}>
      {record &&
        extensions.map((extension) => (
          <ExtensionCard key={extension.uid} {...{ extension, setup, page, record }} />
        ))}
      {sections.map((section) => (
        <SectionBox key={section.key} section={section} recent={recent} />
      ))}
    </div>
  );
}
