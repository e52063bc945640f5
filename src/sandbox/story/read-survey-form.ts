/** A survey page as a person's browser sees it: what can be chosen, and what travels unseen. */
export interface SurveyForm {
  /** Radio groups with their values, in the order of the page. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** Names of the free-text fields. */
  readonly texts: readonly string[];
  readonly hidden: Readonly<Record<string, string>>;
}

/** Reads the form out of a survey page's HTML; null when the page has none, such as a message. */
export function readSurveyForm(html: string): SurveyForm | null {
  const form = /<form\b[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/i.exec(html)?.[1];
  if (form === undefined) return null;
  const choices = new Map<string, string[]>();
  const hidden: Record<string, string> = {};
  const texts: string[] = [];
  for (const [tag] of form.matchAll(/<(?:input|textarea)\b[^>]*>/gi)) {
    const name = attribute(tag, 'name');
    const type = /^<textarea/i.test(tag) ? 'textarea' : attribute(tag, 'type');
    const value = attribute(tag, 'value');
    if (name === '') continue;
    if (type === 'radio') choices.set(name, [...(choices.get(name) ?? []), value]);
    else if (type === 'hidden') hidden[name] = value;
    else texts.push(name);
  }
  return { choices, texts, hidden };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '';
}
