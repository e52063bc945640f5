import type { PageSetup, PreviewExtension, RecordState } from '../shapes.ts';
import { Extension } from './Extension.tsx';
import type { PageActions } from './page-actions.ts';

interface ExtensionCardProps {
  readonly extension: PreviewExtension;
  readonly setup: PageSetup;
  readonly page: PageActions;
  readonly record: RecordState;
}

/** A card on a record, with the head that the CRM puts above it. */
export function ExtensionCard(props: ExtensionCardProps) {
  const { extension, setup } = props;
  return (
    <section className="box card" aria-label={extension.name}>
      <header>
        <h2>{extension.name}</h2>
        <span className="by">{setup.app.name}</span>
      </header>
      <div className="content">
        <Extension {...props} />
      </div>
    </section>
  );
}
