const RECORD = /^https:\/\/app[^/]*\/contacts\/\d+\/record\/0-([12])\/(\d+)/;
const ALL_RECORDS = /^https:\/\/app[^/]*\/contacts\/\d+\/objects\//;

/** The page here of what HubSpot shows under an address; other addresses stay as they are. */
export function toLocalRecord(url: string): string {
  const [, type, id = ''] = RECORD.exec(url) ?? [];
  if (type !== undefined) return type === '2' ? `/company/${id}` : `/contact/${id}`;
  return ALL_RECORDS.test(url) ? '/' : url;
}
