import { describe, expect, it } from 'vitest';
import { decideReminders, takesAnswers } from '../../../src/survey/decide-reminders.ts';
import type { ContactState, DeliveryState, Invitation } from '../../../src/survey/types.ts';
import { buildContactState, buildInvitation, buildWave } from '../../support/builders.ts';

const NOW = new Date('2026-11-10T09:00:00Z');
const DAY = 86_400_000;

interface Context {
  readonly state?: Partial<ContactState>;
  readonly last?: Date;
  readonly channel?: 'mail' | 'link';
}

function isReminded(
  changes: Partial<Invitation>,
  { state, last, channel = 'mail' }: Context = {},
): boolean {
  const invitation = buildInvitation({ delivery: 'sent', ...changes });
  const due = decideReminders({
    invitations: [invitation],
    states: state ? [buildContactState(state)] : [],
    lastReminded: new Map(last ? [[invitation.invitationId, last]] : []),
    channel,
    now: NOW,
  });
  return due.length === 1;
}

describe('a reminder goes to', () => {
  it.each(['none', 'opened', 'started'] as const)('whose answer is "%s"', (response) => {
    expect(isReminded({ response })).toBe(true);
  });

  it.each(['answered', 'late', 'withdrawn', 'expired'] as const)(
    'nobody whose answer is "%s"',
    (response) => {
      expect(isReminded({ response })).toBe(false);
    },
  );

  it.each<[DeliveryState, boolean]>([
    ['sent', true],
    // Perhaps it never came: the reminder brings the link.
    ['unknown', true],
    ['planned', false],
    ['queued', false],
    ['handing_over', false],
    ['failed', false],
    ['bounced', false],
  ])('somebody whose invitation is "%s": %s', (delivery, expected) => {
    expect(isReminded({ delivery })).toBe(expected);
  });

  it.each<[string, Partial<ContactState>, boolean]>([
    ['wants surveys', {}, true],
    ['has opted out', { surveyOptOut: true }, false],
    ['has complained', { deliveryStatus: 'complained' }, false],
    ['can not be reached', { deliveryStatus: 'bounced' }, false],
  ])('somebody who %s: %s', (_what, state, expected) => {
    expect(isReminded({}, { state })).toBe(expected);
  });

  it('a colleague only where workflows mail the customers', () => {
    expect(isReminded({}, { channel: 'link' })).toBe(false);
    expect(isReminded({ side: 'vendor' }, { channel: 'link' })).toBe(true);
  });

  it('a colleague whatever a contact with the same id wants', () => {
    expect(isReminded({ side: 'vendor' }, { state: { surveyOptOut: true } })).toBe(true);
  });

  it.each<[string, number, boolean]>([
    ['just now', 0, false],
    ['a moment less than a day ago', DAY - 1, false],
    ['a day ago', DAY, true],
    ['a week ago', 7 * DAY, true],
  ])('somebody who was reminded %s: %s', (_when, ago, expected) => {
    const last = new Date(NOW.getTime() - ago);
    expect(isReminded({}, { last })).toBe(expected);
    expect(isReminded({ side: 'vendor' }, { last })).toBe(expected);
  });
});

describe('a wave takes answers', () => {
  it.each([
    ['while it is open', { status: 'open' }, true],
    ['not at its end, though the tick is still to come', { status: 'open', closesAt: NOW }, false],
    ['not while it is paused', { status: 'paused' }, false],
    ['not when it is closed', { status: 'closed' }, false],
    ['not when it was cancelled', { status: 'cancelled' }, false],
    ['not before it is open', { status: 'scheduled' }, false],
  ] as const)('%s', (_when, changes, expected) => {
    expect(takesAnswers(buildWave(changes), NOW)).toBe(expected);
  });
});
