import { describe, expect, it } from 'vitest';
import { decideTurns } from '../../../src/survey/team-turns.ts';
import type { TeamTurn } from '../../../src/survey/team-turns.ts';

/** Invitations by id; a star marks those that are answered. */
function turns(...ids: readonly string[]): TeamTurn[] {
  return ids.map((id) => ({
    portalId: 1,
    invitationId: id.replace('*', ''),
    linkNonce: 'k1.nonce',
    companyName: `Company ${id}`,
    isAnswered: id.endsWith('*'),
  }));
}

describe('the turns of somebody of the team', () => {
  it.each([
    ['the first of three', ['a', 'b', 'c'], 'a', [1, 3, 'b', 'c']],
    [
      'one in the middle: those that were passed over come last',
      ['a', 'b', 'c'],
      'b',
      [2, 3, 'c', 'a'],
    ],
    ['the last', ['a*', 'b*', 'c'], 'c', [3, 3]],
    [
      'what is answered keeps its place and is not opened again',
      ['a', 'b*', 'c'],
      'a',
      [1, 3, 'c'],
    ],
  ])('%s', (_what, ids, current, [position, total, ...others]) => {
    const place = decideTurns(turns(...ids), { portalId: 1, invitationId: current });
    expect(place).toMatchObject({ position, total });
    expect(place?.others.map(({ invitationId }) => invitationId)).toEqual(others);
  });

  it.each([
    ['there is one company only', ['a'], 'a'],
    ['this survey is not open any more', ['a', 'b'], 'late'],
  ])('are none where %s', (_why, ids, current) => {
    expect(decideTurns(turns(...ids), { portalId: 1, invitationId: current })).toBeNull();
  });
});
