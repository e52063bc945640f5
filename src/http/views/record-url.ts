import type { Portal } from '../../survey/types.ts';

const OBJECT_TYPE_IDS = {
  companies: '0-2',
  contacts: '0-1',
  deals: '0-3',
  tickets: '0-5',
} as const;

/** Where a record is shown in HubSpot; all companies or contacts without a record. */
export function recordUrl(
  { uiDomain, portalId }: Pick<Portal, 'uiDomain' | 'portalId'>,
  objectType: keyof typeof OBJECT_TYPE_IDS,
  recordId?: string,
): string {
  const type = OBJECT_TYPE_IDS[objectType];
  const path = recordId === undefined ? `objects/${type}` : `record/${type}/${recordId}`;
  return `https://${uiDomain}/contacts/${portalId}/${path}`;
}
