import { describe, expect, it } from 'vitest';
import { decideFates } from '../../../src/hubspot/decide-fates.ts';
import { errorEntry } from '../../../src/hubspot/failure.ts';

const record = (id: string, merged = '') => ({
  id,
  properties: { hs_merged_object_ids: merged },
});
const missing = (...ids: string[]) =>
  errorEntry.parse({ category: 'OBJECT_NOT_FOUND', context: { ids } });

describe('the fate of a record', () => {
  it('that answers under its own id is found', () => {
    const results = [record('501')];

    expect(decideFates(['501'], { results, errors: [] })).toEqual([
      { recordId: '501', fate: 'found', record: record('501') },
    ]);
  });

  it('that went into another one is merged', () => {
    const results = [record('777', '501; 502')];

    expect(decideFates(['502', '501'], { results, errors: [] })).toEqual([
      { recordId: '502', fate: 'merged', into: '777' },
      { recordId: '501', fate: 'merged', into: '777' },
    ]);
  });

  it('that took in others is found itself', () => {
    const results = [record('777', '501')];

    expect(decideFates(['777', '501'], { results, errors: [] })).toMatchObject([
      { fate: 'found' },
      { fate: 'merged', into: '777' },
    ]);
  });

  it('that HubSpot names as missing is gone', () => {
    const answer = { results: [record('501')], errors: [missing('502', '503')] };

    expect(decideFates(['503', '501', '502'], answer)).toMatchObject([
      { recordId: '503', fate: 'gone' },
      { recordId: '501', fate: 'found' },
      { recordId: '502', fate: 'gone' },
    ]);
  });

  it('that HubSpot says nothing of is unclear', () => {
    expect(decideFates(['501'], { results: [record('777')], errors: [missing()] })).toEqual([
      { recordId: '501', fate: 'unclear' },
    ]);
  });
});
