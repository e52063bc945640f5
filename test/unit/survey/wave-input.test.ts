import { describe, expect, it } from 'vitest';
import { defaultPortalSettings } from '../../../src/survey/settings.ts';
import type { Response } from '../../../src/survey/types.ts';
import { toWaveInput } from '../../../src/survey/wave-input.ts';
import type { WaveInputParts } from '../../../src/survey/wave-input.ts';
import { buildInvitation, buildWave } from '../../support/builders.ts';
import { buildResponse } from '../../storage/samples.ts';

const NOW = new Date('2026-11-20T09:00:00Z');

function input(overrides: Partial<WaveInputParts> = {}) {
  return toWaveInput({
    wave: buildWave(),
    invitations: [buildInvitation()],
    responses: [buildResponse()],
    previous: null,
    settings: defaultPortalSettings,
    now: NOW,
    ...overrides,
  });
}

const responses = (...changes: Array<Partial<Response>>): Response[] =>
  changes.map((change, index) => buildResponse({ responseId: `rsp_${index}`, ...change }));

describe('what is scored of a wave', () => {
  it('is every answer but the late ones', () => {
    const { respondents } = input({
      responses: responses({ personId: '1' }, { personId: '2', late: true }, { personId: '3' }),
    });
    expect(respondents.map(({ id }) => id)).toEqual(['1', '3']);
  });

  it('carries what a person said, and who they are to the company', () => {
    const { answers } = buildResponse();
    expect(input().respondents).toEqual([
      {
        id: '7001',
        side: 'customer',
        group: 'users',
        roleWeight: 1.5,
        answers: answers.points,
        ltr: answers.recommend,
        recommended: answers.recommended,
        effort: answers.ease,
        durationSeconds: 92.5,
      },
    ]);
  });

  it('knows people without a name by their answer alone', () => {
    const anonymous = responses({ personId: null, invitationId: null });
    expect(input({ responses: anonymous }).respondents).toMatchObject([{ id: 'rsp_0' }]);
  });

  it('counts everybody who was invited and may still answer', () => {
    const invitations = (['none', 'answered', 'late', 'withdrawn', 'expired'] as const).map(
      (response, index) => buildInvitation({ invitationId: `inv_${index}`, response }),
    );
    expect(input({ invitations }).invited).toHaveLength(4);
  });

  it.each([
    ['named', 1],
    ['confidential', 3],
    ['anonymous', 5],
  ] as const)('in %s mode hides groups below %d', (mode, k) => {
    expect(input({ wave: buildWave({ mode }) }).minGroupSize).toBe(k);
  });

  it.each([
    [null, 0],
    [new Date('2026-11-19T09:00:01Z'), 0],
    [new Date('2026-11-10T09:00:00Z'), 10],
    [new Date('2026-11-21T09:00:00Z'), 0],
  ])('closed at %s is %d days old', (closedAt, days) => {
    expect(input({ wave: buildWave({ closedAt }) }).surveyAgeDays).toBe(days);
  });

  it('is compared with the answers of the wave before, without its late ones', () => {
    expect(input().previousWave).toBeNull();
    const previous = {
      responses: responses({ personId: '1' }, { personId: '2', late: true }),
      band: 'watch' as const,
    };
    const { previousWave, previousBand } = input({ previous });
    expect(previousWave?.respondents.map(({ id }) => id)).toEqual(['1']);
    expect(previousBand).toBe('watch');
  });
});
