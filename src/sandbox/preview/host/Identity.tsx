interface IdentityProps {
  readonly kind: 'company' | 'contact';
  readonly name: string;
  readonly subtitle: string;
}

/** Whose record this is. */
export function Identity({ kind, name, subtitle }: IdentityProps) {
  return (
    <header className={`identity ${kind}`}>
      <span className="initials" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <div>
        <h1>{name}</h1>
        <p>{subtitle}</p>
      </div>
    </header>
  );
}

function initialsOf(name: string): string {
  const [first = '', second = ''] = name.split(/\s+/);
  return `${first.charAt(0)}${second.charAt(0)}`.toUpperCase();
}
