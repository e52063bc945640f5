/** From the beginning of a word only: from each of its letters, a long word would take for ever. */
const ADDRESS = /(?<![^\s<>"'(),;:])[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g;

/** A text for logs and job rows, without the e-mail addresses in it. */
export function hideAddresses(text: string): string {
  return text.replaceAll(ADDRESS, '[address]');
}
