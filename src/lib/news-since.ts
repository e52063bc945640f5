const NEWS_MS = 14 * 86_400_000;

/** What nobody could be told since before this moment, two weeks ago, is old news and stays untold. */
export function newsSince(now: Date): Date {
  return new Date(now.getTime() - NEWS_MS);
}
