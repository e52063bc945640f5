import { describe, expect, it } from 'vitest';
import { decideResend, decideWithdrawal } from '../../../src/survey/decide-person-action.ts';
import type { ResendInput } from '../../../src/survey/decide-person-action.ts';
import { describePerson } from '../../../src/survey/describe-person.ts';
import type { DeliveryState, Invitation, ResponseState, Wave } from '../../../src/survey/types.ts';
import { countInvited } from '../../../src/survey/wave-properties.ts';
import { buildInvitation, buildWave } from '../../support/builders.ts';

const NOW = new Date('2026-11-10T09:00:00Z');
const YESTERDAY = new Date('2026-11-09T09:00:00Z');
const JUST_NOW = new Date('2026-11-10T08:51:00Z');

const sent: Partial<Invitation> = { delivery: 'sent', sentAt: YESTERDAY };

describe('withdrawing a person', () => {
  it.each<[string, Partial<Wave>, Partial<Invitation>, string]>([
    ['who is silent works', {}, sent, 'do'],
    ['whose mail waits works', {}, { delivery: 'queued' }, 'do'],
    ['from a paused wave works', { status: 'paused' }, sent, 'do'],
    ['again changes nothing', {}, { ...sent, response: 'withdrawn' }, 'done'],
    ['who has answered is refused', {}, { ...sent, response: 'answered' }, 'already_answered'],
    ['who was late is refused', {}, { ...sent, response: 'late' }, 'already_answered'],
    ['from a closed wave is refused', { status: 'closed' }, sent, 'wave_state'],
    ['from a cancelled wave is refused', { status: 'cancelled' }, sent, 'wave_state'],
    [
      'whom no mail has reached works in any mode',
      { mode: 'anonymous' },
      { delivery: 'failed' },
      'do',
    ],
  ])('%s', (_what, wave, invitation, expected) => {
    expect(outcome(decideWithdrawal(buildWave(wave), buildInvitation(invitation)))).toBe(expected);
  });

  it.each(['confidential', 'anonymous'] as const)(
    'in %s mode has one outcome, whether they have answered or not',
    (mode) => {
      const responses: ResponseState[] = ['none', 'opened', 'answered', 'late', 'withdrawn'];
      for (const delivery of ['sent', 'unknown', 'handing_over'] as DeliveryState[]) {
        const outcomes = responses.map((response) =>
          outcome(decideWithdrawal(buildWave({ mode }), buildInvitation({ delivery, response }))),
        );
        expect(new Set(outcomes)).toEqual(new Set(['would_tell']));
      }
    },
  );
});

describe('sending again', () => {
  const other = buildInvitation({
    invitationId: 'inv_00000000000000000002',
    personId: '7002',
    email: 'Per.Dahl@nordlys.example',
  });

  function resend(
    invitation: Partial<Invitation>,
    wave: Partial<Wave> = {},
    input: Partial<ResendInput> = {},
  ): string {
    const person = buildInvitation({ ...sent, ...invitation });
    return outcome(
      decideResend({
        wave: buildWave(wave),
        invitation: person,
        invitations: [person, other],
        email: undefined,
        requestId: 'resend-1',
        hasOptedOut: false,
        now: NOW,
        ...input,
      }),
    );
  }

  it.each<[string, Partial<Invitation>, string]>([
    ['to who is silent works', {}, 'do'],
    ['what failed works', { delivery: 'failed' }, 'do'],
    ['what perhaps left works', { delivery: 'unknown' }, 'do'],
    ['what still waits is on its way', { delivery: 'queued', sentAt: null }, 'mail_on_its_way'],
    ['what is being handed over is on its way', { delivery: 'handing_over' }, 'mail_on_its_way'],
    ['what went out nine minutes ago is on its way', { sentAt: JUST_NOW }, 'mail_on_its_way'],
    ['to who has answered is refused', { response: 'answered' }, 'already_answered'],
    ['to who was withdrawn is refused', { response: 'withdrawn' }, 'link_withdrawn'],
    ['by the same request is done', { resendKeys: ['resend-1'] }, 'done'],
    [
      'by the same request is done, whatever has happened since',
      { resendKeys: ['resend-0', 'resend-1'], response: 'answered' },
      'done',
    ],
  ])('%s', (_what, invitation, expected) => {
    expect(resend(invitation)).toBe(expected);
  });

  it.each<[string, Partial<Wave>, string]>([
    ['in a paused wave', { status: 'paused' }, 'wave_state'],
    ['in a closed wave', { status: 'closed' }, 'wave_state'],
    ['at the closing time', { closesAt: NOW }, 'wave_state'],
    ['where the mode hides who has answered', { mode: 'confidential' }, 'would_tell'],
  ])('%s is refused', (_what, wave, expected) => {
    expect(resend({}, wave)).toBe(expected);
  });

  it('what never arrived works where the mode hides who has answered', () => {
    expect(resend({ delivery: 'failed' }, { mode: 'anonymous' })).toBe('do');
  });

  it.each<[string, Partial<Invitation>, string, string]>([
    ['another one works', {}, 'mette@nordlys.example', 'do'],
    ['another one overtakes a mail that waits', { delivery: 'queued' }, 'm@nordlys.example', 'do'],
    ['another one works right away', { sentAt: JUST_NOW }, 'm@nordlys.example', 'do'],
    [
      'not in the middle of a hand-over',
      { delivery: 'handing_over' },
      'm@n.example',
      'mail_on_its_way',
    ],
    [
      'the same in capitals is the same',
      { delivery: 'queued' },
      ' METTE.Holm@nordlys.example ',
      'mail_on_its_way',
    ],
    ['of somebody else in this wave is taken', {}, 'per.dahl@nordlys.example', 'address_taken'],
    ['without an at sign is invalid', {}, 'mette.nordlys.example', 'address_invalid'],
    ['of two people is invalid', {}, 'a@n.example, b@n.example', 'address_invalid'],
    ['none at all is invalid', {}, ' ', 'address_invalid'],
    ['of a colleague stays', { side: 'vendor' }, 'ida@nordlys.example', 'team_address'],
  ])('an address: %s', (_what, invitation, email, expected) => {
    expect(resend(invitation, {}, { email })).toBe(expected);
  });

  it('to who wants no surveys is refused', () => {
    expect(resend({}, {}, { hasOptedOut: true })).toBe('opted_out');
  });
});

describe('of a person one sees', () => {
  const see = (invitation: Partial<Invitation>, wave: Partial<Wave> = {}) => {
    const person = buildInvitation({ ...sent, answeredAt: NOW, ...invitation });
    return describePerson({ wave: buildWave(wave), person, invitations: [person], now: NOW });
  };

  it.each<[Partial<Invitation>, Partial<Wave>, string, Date | null]>([
    [{ delivery: 'queued', sentAt: null }, {}, 'planned', null],
    [{}, {}, 'sent', YESTERDAY],
    [{ delivery: 'failed' }, {}, 'failed', YESTERDAY],
    [{ response: 'opened' }, {}, 'opened', YESTERDAY],
    [{ response: 'answered' }, {}, 'answered', NOW],
    [{ response: 'late' }, { status: 'closed' }, 'late', NOW],
    [{ response: 'withdrawn' }, {}, 'withdrawn', YESTERDAY],
    [{}, { status: 'closed' }, 'silent', YESTERDAY],
    [{ response: 'opened' }, { status: 'cancelled' }, 'silent', YESTERDAY],
  ])('%j in %j as %s', (invitation, wave, state, at) => {
    expect(see(invitation, wave)).toMatchObject({ state, at });
  });

  it.each(['confidential', 'anonymous'] as const)(
    'the same in %s mode, whatever they have answered and however the wave stands',
    (mode) => {
      const responses: ResponseState[] = [
        'none',
        'opened',
        'answered',
        'late',
        'withdrawn',
        'expired',
      ];
      for (const status of ['open', 'closed'] as const) {
        const seen = responses.map((response) =>
          JSON.stringify(see({ response }, { mode, status })),
        );
        expect(new Set(seen).size).toBe(1);
        expect(seen[0]).toContain('"state":"sent"');
        expect(seen[0]).not.toContain(NOW.toISOString());
      }
    },
  );

  it('what can be done with them', () => {
    expect(see({})).toMatchObject({ canResend: true, canCorrect: true, canWithdraw: true });
    expect(see({ side: 'vendor' })).toMatchObject({ canResend: true, canCorrect: false });
    expect(see({ response: 'answered' })).toMatchObject({ canResend: false, canWithdraw: false });
    expect(see({}, { mode: 'anonymous' })).toMatchObject({
      canResend: false,
      canCorrect: false,
      canWithdraw: false,
    });
  });
});

describe('the number of the invited', () => {
  const withdrawn = (delivery: DeliveryState) =>
    buildInvitation({ delivery, response: 'withdrawn' });
  const all = [buildInvitation(), withdrawn('sent'), withdrawn('queued')];

  it('leaves out who was withdrawn', () => {
    expect(countInvited({ mode: 'named' }, all)).toBe(1);
  });

  it('does not fall with a withdrawal that would tell who has not answered', () => {
    expect(countInvited({ mode: 'anonymous' }, all)).toBe(2);
  });
});

function outcome(decision: { kind: string; error?: { code: string } }): string {
  return decision.error?.code ?? decision.kind;
}
