import { describe, expect, it } from 'vitest';
import { decideSave } from '../../../../src/survey/radars/decide-save.ts';
import { buildDraft, buildOwnRadar, buildPoint } from '../../../support/own-radars.ts';

const FIRST = buildPoint({ id: 'trust' });
const SECOND = buildPoint({ id: 'pt_0000000000000002' });
const NEW = buildPoint({ id: 'pt_00000000000000ff' });
const STORED = buildOwnRadar({
  draft: buildDraft({ points: [FIRST, SECOND] }),
  retiredIds: ['pt_000000000000dead'],
});
const save = (...points: Array<typeof FIRST>) => decideSave(STORED, buildDraft({ points }));

describe('saving', () => {
  it('the same again changes nothing', () => {
    expect(save(FIRST, SECOND)).toEqual({ kind: 'unchanged' });
  });

  it('another order of the same points is a change and retires none', () => {
    expect(save(SECOND, FIRST)).toEqual({ kind: 'changed', retiredIds: ['pt_000000000000dead'] });
  });

  it('an edited point keeps its id, also one that came with a ready radar', () => {
    expect(save({ ...FIRST, weight: 3 }, SECOND).kind).toBe('changed');
  });

  it('a point that is taken out is gone for good', () => {
    expect(save(SECOND)).toEqual({
      kind: 'changed',
      retiredIds: ['pt_000000000000dead', 'trust'],
    });
  });

  it('a new point may have a new id', () => {
    expect(save(FIRST, SECOND, NEW).kind).toBe('changed');
  });

  it.each([
    ['that was taken out', 'pt_000000000000dead'],
    ['that no editor makes', 'delivery'],
    ['of a dimension', 'dm_00000000000000ff'],
    ['that every object has', 'constructor'],
    ['that is too short', 'pt_1'],
  ])('no point gets an id %s', (_what, id) => {
    expect(save(FIRST, buildPoint({ id }))).toEqual({ kind: 'wrong_ids', ids: [id] });
  });

  it('a dimension keeps its id or gets a new one', () => {
    const rename = (id: string) =>
      decideSave(STORED, buildDraft({ dimensions: [{ id, label: { en: 'Other' } }] })).kind;
    expect(rename('dm_0000000000000001')).toBe('changed');
    expect(rename('dm_00000000000000ff')).toBe('changed');
    expect(rename('service')).toBe('wrong_ids');
  });
});
