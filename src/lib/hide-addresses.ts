const ADDRESS = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g;

/** A text for logs and job rows, without the e-mail addresses in it. */
export function hideAddresses(text: string): string {
  return text.replaceAll(ADDRESS, '[address]');
}
