import type { RecordSection, SectionItem } from '../shapes.ts';

interface SectionBoxProps {
  readonly section: RecordSection;
  readonly recent: ReadonlySet<string>;
}

const SHOWN = 5;

/** What belongs to the record: the first few at once, the others behind a click. */
export function SectionBox({ section, recent }: SectionBoxProps) {
  const { key, title, items, empty } = section;
  const list = (some: readonly SectionItem[]) => (
    <ul className="items">
      {some.map((item) => (
        <Item key={item.id} item={item} isNew={recent.has(`item:${key}:${item.id}`)} />
      ))}
    </ul>
  );
  return (
    <section className="box" aria-label={title} data-section={key}>
      <header>
        <h2>{title}</h2>
        <span className="count">{items.length}</span>
      </header>
      {items.length === 0 ? <p className="empty">{empty}</p> : list(items.slice(0, SHOWN))}
      {items.length > SHOWN && (
        <details>
          <summary>{items.length - SHOWN} more</summary>
          {list(items.slice(SHOWN))}
        </details>
      )}
    </section>
  );
}

function Item({ item, isNew }: { readonly item: SectionItem; readonly isNew: boolean }) {
  const { title, href, details, tags } = item;
  return (
    <li className={isNew ? 'is-new' : undefined}>
      <p className="title">{href === undefined ? title : <a href={href}>{title}</a>}</p>
      {details.map((line) => (
        <p key={line} className="detail">
          {line}
        </p>
      ))}
      {tags.length > 0 && (
        <p className="marks">
          {tags.map(({ text, tone }) => (
            <span key={text} className={`mark ${tone}`}>
              {text}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
