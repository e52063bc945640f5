import { describe, expect, test } from 'vitest';
import { isMachineClick, isManyLinks } from '../../../src/survey/decide-machine-click.ts';
import type { ClickTraces } from '../../../src/survey/decide-machine-click.ts';

const SENT = new Date('2026-11-03T10:00:00Z');
const after = (seconds: number) => new Date(SENT.getTime() + 1000 * seconds);

/** A score link of a mail that went out three seconds ago, sent back as it was. */
const machine: ClickTraces = {
  invitation: { sentAt: SENT, response: 'none' },
  now: after(3),
  isAsFilledIn: true,
  hasWords: false,
  hiddenHits: 0,
};

describe('answers come from', () => {
  test.each<[string, Partial<ClickTraces>, boolean]>([
    ['a machine: at once and as the link filled them in', {}, true],
    ['a machine: just before ten seconds', { now: after(9.999) }, true],
    [
      'a machine: at once, and the hidden link was followed',
      { isAsFilledIn: false, hiddenHits: 1 },
      true,
    ],
    ['a machine: by a clock that is behind', { now: after(-2) }, true],
    ['a person: ten seconds later', { now: after(10) }, false],
    [
      'a person behind a scanner: the hidden link long ago',
      { now: after(60), hiddenHits: 9 },
      false,
    ],
    ['a person: more was chosen than the link had', { isAsFilledIn: false }, false],
    ['a person: something was written', { hasWords: true, hiddenHits: 3 }, false],
    ['a person: the page was touched', { invitation: { sentAt: SENT, response: 'opened' } }, false],
    ['a person: a draft was saved', { invitation: { sentAt: SENT, response: 'started' } }, false],
    [
      'a person: the link came by another way',
      { invitation: { sentAt: null, response: 'none' } },
      false,
    ],
  ])('%s', (_who, traces, expected) => {
    expect(isMachineClick({ ...machine, ...traces })).toBe(expected);
  });
});

describe('two visits by links that fill something in are', () => {
  test.each([
    ['many links: another score at once', '9', 1, true],
    ['many links: another score after five seconds', '9', 5, true],
    ['a change of mind: another score later', '9', 5.001, false],
    ['the same link twice', '3', 1, false],
  ])('%s', (_what, mark, seconds, expected) => {
    const before = { mark: '3', at: after(0) };
    expect(isManyLinks(before, { mark, at: after(seconds) })).toBe(expected);
  });
});
