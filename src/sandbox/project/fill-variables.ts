/** Values for `${NAME}`; a text that is nothing but one keeps a number's or a boolean's type. */
export type Variables = Readonly<Record<string, string | number | boolean>>;

/** Puts a profile's variables into everything below `value`. Throws for a variable without a value. */
export function fillVariables(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') return fillText(value, variables);
  if (Array.isArray(value)) return value.map((item) => fillVariables(item, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, fillVariables(item, variables)]),
  );
}

function fillText(text: string, variables: Variables): string | number | boolean {
  const whole = /^\$\{(\w+)\}$/.exec(text)?.[1];
  if (whole !== undefined) return valueOf(whole, variables);
  return text.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => String(valueOf(name, variables)));
}

function valueOf(name: string, variables: Variables): string | number | boolean {
  const value = variables[name];
  if (value === undefined) throw new Error(`The profile has no variable ${name}.`);
  return value;
}
