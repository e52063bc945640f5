import type { Fact, FactGroup } from '../shapes.ts';

interface FactGroupBoxProps {
  readonly group: FactGroup;
  readonly recent: ReadonlySet<string>;
}

/** Properties by label. Those without a value stand behind a click. */
export function FactGroupBox({ group, recent }: FactGroupBoxProps) {
  const known = group.facts.filter(({ text }) => text !== '');
  const unknown = group.facts.filter(({ text }) => text === '');
  return (
    <section className="box" aria-label={group.title}>
      <header>
        <h2>{group.title}</h2>
      </header>
      {group.facts.length === 0 && <p className="empty">{group.empty}</p>}
      {known.length > 0 && <Facts facts={known} recent={recent} />}
      {unknown.length > 0 && (
        <details>
          <summary>{unknown.length} without a value</summary>
          <Facts facts={unknown} recent={recent} />
        </details>
      )}
    </section>
  );
}

function Facts({ facts, recent }: { facts: readonly Fact[]; recent: ReadonlySet<string> }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div
          key={fact.name}
          className={recent.has(`fact:${fact.name}`) ? 'is-new' : undefined}
          data-property={fact.name}
        >
          <dt>{fact.label}</dt>
          <dd>
            <Value {...fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ text, tone, href }: Fact) {
  if (href !== undefined) return <a href={href}>{text}</a>;
  if (tone) return <span className={`mark ${tone}`}>{text}</span>;
  return text === '' ? '–' : text;
}
