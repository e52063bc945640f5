import { describe, expect, it } from 'vitest';
import { runBacktest } from '../../../src/churn/backtest/run-backtest.ts';
import type { Backtest } from '../../../src/churn/backtest/count-verdicts.ts';
import { defaultRiskSettings } from '../../../src/churn/risk-settings.ts';
import type { RiskSettings } from '../../../src/churn/risk-settings.ts';

const LOST = '2025-06-30';

/** A date so many days before the loss. */
function before(days: number): string {
  return new Date(Date.parse(LOST) - days * 86_400_000).toISOString().slice(0, 10);
}

type Line = Readonly<Record<string, unknown>>;

/** Of 100 weeks, so that a week begins on the day of the loss. */
function company(changes: Line): Line {
  return { id: 'a', customerFrom: before(700), lostAt: LOST, ...changes };
}

const quietWave = { at: before(690), ltr: [9], health: 80 };
/** Alone enough for high. */
const champion = { type: 'champion_left', ongoing: true };
const payment = { type: 'payment_overdue', ongoing: true };
const high = (days: number): Line[] => [
  { ...champion, at: before(days) },
  { ...payment, at: before(days) },
];

async function run(
  lines: ReadonlyArray<Line | string>,
  settings: RiskSettings = defaultRiskSettings,
): Promise<Backtest & { problems: string[] }> {
  const problems: string[] = [];
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const result = await runBacktest({
    // eslint-disable-next-line @typescript-eslint/require-await -- A file that is in memory.
    open: async function* () {
      yield* texts;
    },
    settings,
    onProblem: (line, problem) => problems.push(`${line}: ${problem}`),
  });
  return { ...result, problems };
}

async function countOne(line: Line): Promise<Backtest['counts']> {
  return (await run([line])).counts;
}

describe('a lost company was warned of in time', () => {
  it.each([
    ['in the last week of that time', high(63), 63],
    ['too late for the last week', high(62), null],
    ['365 days before is the longest lead', high(690), 364],
    [
      'by the first of several warnings',
      [...high(200), { type: 'dm_detractor', at: before(90) }],
      196,
    ],
    ['medium is no warning', [{ ...champion, at: before(200) }], null],
    [
      'not by a level that fell back too early',
      [{ type: 'cancellation_notice', at: before(690), until: before(600) }],
      null,
    ],
    [
      'by what lasted until then',
      [{ type: 'cancellation_notice', at: before(690), until: before(300) }],
      364,
    ],
    [
      'by what came before it was a customer',
      [
        { ...champion, at: before(800) },
        { ...payment, at: before(800) },
      ],
      364,
    ],
    ['not by what comes after', [{ type: 'cancellation_notice', at: before(-5) }], null],
  ])('%s', async (_, items, leadDays) => {
    const counts = await countOne(company({ items, waves: [quietWave] }));
    expect(counts).toMatchObject({
      lost: 1,
      warned60: leadDays === null ? 0 : 1,
      medianLeadDays: leadDays,
    });
  });

  it('sees the weeks from the first day as a customer', async () => {
    const late = await countOne(company({ customerFrom: before(697), items: high(62) }));
    // The weeks are 67 and 60 days before.
    expect(late.medianLeadDays).toBe(60);
    const later = await countOne(company({ customerFrom: before(696), items: high(62) }));
    // And here 66 and 59.
    expect(later.warned60).toBe(0);
  });

  it('lifts a fresh drop near the renewal', async () => {
    const items = [{ type: 'score_drop', at: before(120) }];
    const waves = [quietWave];
    expect((await countOne(company({ items, waves }))).warned60).toBe(0);
    expect((await countOne(company({ items, waves, renewalAt: LOST }))).medianLeadDays).toBe(84);
    expect((await countOne(company({ items, waves, renewalAt: before(130) }))).warned60).toBe(0);
  });

  it('holds a level for 14 days and by the margin, as the formula does', async () => {
    // High 380 days before; without the rule for falling it would be medium a year before.
    const items = [
      { type: 'champion_left', at: before(400), until: before(380) },
      { type: 'payment_overdue', at: before(400), until: before(380) },
    ];
    expect((await countOne(company({ items, waves: [quietWave] }))).medianLeadDays).toBe(364);
    const settings = { ...defaultRiskSettings, fallMargin: 0, fallDays: 0 };
    const fallen = await run([company({ items, waves: [quietWave] })], settings);
    expect(fallen.counts.warned60).toBe(0);
  });

  it('of two leads in the middle, takes what lies between', async () => {
    const { counts } = await run([
      company({ id: 'a', items: high(70) }),
      company({ id: 'b', items: high(91) }),
      company({ id: 'c', items: [] }),
    ]);
    expect(counts).toMatchObject({ lost: 3, warned60: 2, medianLeadDays: 80.5 });
  });
});

describe('a lost company looked green', () => {
  it.each([
    ['none', { waves: [quietWave] }, 1],
    ['low', { waves: [quietWave], items: [{ type: 'bounce', at: before(60) }] }, 1],
    ['medium', { waves: [quietWave], items: [{ ...champion, at: before(60) }] }, 0],
    [
      'medium on that day, between two weeks',
      {
        customerFrom: before(704),
        waves: [quietWave],
        items: [{ ...champion, at: before(60) }],
      },
      0,
    ],
    ['only the day after', { waves: [quietWave], items: [{ ...champion, at: before(59) }] }, 1],
    [
      'unknown, without a wave and with one source',
      {
        items: [
          { type: 'tickets_open', at: before(300) },
          { type: 'ticket_slow', at: before(300) },
        ],
      },
      0,
    ],
    [
      'known by two sources',
      {
        items: [{ type: 'tickets_open', at: before(300) }],
        usage: [{ at: before(300), value: 1 }],
      },
      1,
    ],
    ['known by a wave of that day', { waves: [{ at: before(60), ltr: [], health: null }] }, 1],
    ['unknown before its first wave', { waves: [{ at: before(59), ltr: [9], health: 80 }] }, 0],
    ['a customer for 60 days', { customerFrom: before(60), waves: [{ at: before(60) }] }, 1],
    ['not yet a customer', { customerFrom: before(59), waves: [{ at: before(200) }] }, 0],
    ['lost on its first day', { customerFrom: LOST, waves: [quietWave] }, 0],
  ])('%s', async (_, changes, lostGreen) => {
    expect(await countOne(company(changes))).toMatchObject({ lost: 1, lostGreen });
  });
});

describe('a kept company', () => {
  it.each([
    ['never high', { items: [{ ...champion, at: before(300) }] }, 0],
    [
      'high for one week',
      { items: [{ type: 'cancellation_notice', at: before(300), until: before(299) }] },
      1,
    ],
    ['high at the very start', { items: high(900) }, 1],
    ['high by the last thing that happened', { customerFrom: before(703), items: high(0) }, 1],
  ])('%s', async (_, changes, falseAlarms) => {
    const counts = await countOne(company({ lostAt: null, waves: [quietWave], ...changes }));
    expect(counts).toMatchObject({ lost: 0, falseAlarms, warned60: 0, medianLeadDays: null });
  });

  it('is replayed until the last moment of the whole file', async () => {
    // High only from 90 days before its renewal, long after its own last word.
    const kept = company({
      ...{ id: 'kept', lostAt: null, waves: [quietWave], renewalAt: before(10) },
      items: [{ type: 'dm_detractor', at: before(400), ongoing: true }],
    });
    expect((await run([kept])).counts.falseAlarms).toBe(0);
    const other = company({ id: 'other', lostAt: null, usage: [{ at: before(50), value: 1 }] });
    expect((await run([kept, other])).counts.falseAlarms).toBe(1);
  });
});

describe('the rule nps6', () => {
  it.each([
    ['an answer of 6', [{ at: before(60), ltr: [9, 6] }], 1],
    ['an answer of 7', [{ at: before(60), ltr: [7, 10] }], 0],
    ['no answers', [{ at: before(60), ltr: [] }], 0],
    ['answers left out', [{ at: before(60), ltr: [null, null] }], 0],
    ['too late', [{ at: before(59), ltr: [0] }], 0],
    ['a year before', [{ at: before(365), ltr: [0] }], 1],
    ['too early', [{ at: before(366), ltr: [0] }], 0],
  ])('%s', async (_, waves, warned60) => {
    const lost = await countOne(company({ waves }));
    expect(lost.naive.nps6).toEqual({ warned60, falseAlarms: 0 });
  });

  it('alarms at a kept company however long ago the answer was', async () => {
    const kept = await countOne(company({ lostAt: null, waves: [{ at: before(650), ltr: [3] }] }));
    expect(kept.naive.nps6).toEqual({ warned60: 0, falseAlarms: 1 });
  });
});

describe('the rule usage30', () => {
  /** Weekly values, the last one so many days before the loss. */
  const weekly = (values: ReadonlyArray<number | null>, end = 60): Line[] =>
    values.flatMap((value, index) =>
      value === null ? [] : [{ at: before(end + 7 * (values.length - 1 - index)), value }],
    );
  const eight = Array<number>(8).fill(100);

  it.each([
    ['exactly 30 % below', weekly([...eight, 70]), 1],
    ['a little less', weekly([...eight, 70.1]), 0],
    ['fewer than eight weeks before it', weekly([...eight.slice(1), 10]), 0],
    [
      'weeks without a value, which don’t count',
      weekly([100, null, null, 50, null, 0, null, null, 34]),
      1,
    ],
    ['no value in the eight weeks before', weekly([100, ...Array<null>(10).fill(null), 1]), 0],
    ['nothing used before', weekly([...Array<number>(8).fill(0), 0]), 0],
    ['nine weeks before is not in the mean', weekly([20, ...eight, 70]), 1],
    ['the fall is too late', weekly([...eight, 10], 59), 0],
    ['in any order', weekly([...eight, 70]).toReversed(), 1],
    ['no usage at all', [], 0],
  ])('%s', async (_, usage, warned60) => {
    expect((await countOne(company({ usage }))).naive.usage30.warned60).toBe(warned60);
    const kept = await countOne(company({ lostAt: null, usage }));
    expect(kept.naive.usage30.warned60).toBe(0);
  });

  it('alarms at a kept company', async () => {
    const kept = await countOne(company({ lostAt: null, usage: weekly([...eight, 10]) }));
    expect(kept.naive.usage30).toEqual({ warned60: 0, falseAlarms: 1 });
  });
});

describe('lines that are wrong', () => {
  it.each([
    ['no JSON', '{"id":', /^2: This is not JSON: /],
    ['no object', '[]', /^2: Invalid input: expected object/],
    ['no id', '{"customerFrom":"2024-01-01"}', /^2: id: /],
    ['no start', '{"id":"x"}', /^2: customerFrom: /],
    ['no date', '{"id":"x","customerFrom":"soon"}', /^2: customerFrom: This is not an ISO date/],
    [
      'lost too early',
      '{"id":"x","customerFrom":"2024-01-02","lostAt":"2024-01-01"}',
      /^2: lostAt: This lies before customerFrom/,
    ],
    [
      'an unknown reason',
      '{"id":"x","customerFrom":"2024-01-01","items":[{"type":"gossip","at":"2024-01-01"}]}',
      /^2: items\[0\]\.type: /,
    ],
    [
      'an answer off the scale',
      '{"id":"x","customerFrom":"2024-01-01","waves":[{"at":"2024-01-01","ltr":[11]}]}',
      /^2: waves\[0\]\.ltr\[0\]: /,
    ],
    [
      'a value in words',
      '{"id":"x","customerFrom":"2024-01-01","usage":[{"at":"2024-01-01","value":"many"}]}',
      /^2: usage\[0\]\.value: /,
    ],
    ['a company twice', JSON.stringify(company({})), /^2: The company "a" is in line 1 already/],
  ])('%s: told with its number, and the rest counts', async (_, text, expected) => {
    const { counts, problems } = await run([company({}), text, '', company({ id: 'b' })]);
    expect(problems).toEqual([expect.stringMatching(expected)]);
    expect(counts.companies).toBe(2);
  });

  it('an empty file is no company', async () => {
    const { counts } = await run([]);
    expect(counts).toEqual({
      ...{ companies: 0, lost: 0, warned60: 0, lostGreen: 0, falseAlarms: 0, medianLeadDays: null },
      naive: { nps6: { warned60: 0, falseAlarms: 0 }, usage30: { warned60: 0, falseAlarms: 0 } },
    });
  });
});

describe('what a reason has earned', () => {
  const many = (count: number, changes: (id: string) => Line): Line[] =>
    Array.from({ length: count }, (_, index) =>
      changes(`${JSON.stringify(changes('')).length}-${index}`),
    );
  const withReason = { items: [{ ...champion, at: before(200) }] };

  it('is weighed by those who left with it and without it', async () => {
    const { reasons } = await run([
      ...many(12, (id) => company({ id: `lost${id}`, ...withReason })),
      ...many(8, (id) => company({ id: `kept${id}`, lostAt: null, ...withReason })),
      ...many(20, (id) => company({ id: `quiet${id}`, lostAt: null })),
    ]);
    const found = reasons.find(({ code }) => code === 'champion_left');
    expect(found).toEqual({
      ...{ code: 'champion_left', strength: 40, lost: 12, kept: 8 },
      ...{ earned: 'yes', suggested: 60 },
    });
    expect(reasons.find(({ code }) => code === 'bounce')).toMatchObject({
      earned: 'too_few',
      suggested: null,
    });
  });

  it('is nothing where it makes no difference', async () => {
    const { reasons } = await run([
      ...many(5, (id) => company({ id: `lost${id}`, ...withReason })),
      ...many(15, (id) => company({ id: `kept${id}`, lostAt: null, ...withReason })),
      ...many(5, (id) => company({ id: `lostquiet${id}` })),
      ...many(15, (id) => company({ id: `quiet${id}`, lostAt: null })),
    ]);
    expect(reasons.find(({ code }) => code === 'champion_left')).toMatchObject({
      earned: 'no',
      suggested: 0,
    });
  });
});
