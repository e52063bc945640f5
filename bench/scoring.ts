import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { scoreWave } from '../src/scoring/score-wave.ts';
import { defaultScoringSettings } from '../src/scoring/settings.ts';
import type { Answer, Point, Respondent, WaveInput } from '../src/scoring/types.ts';
import type { BenchResult } from './result.ts';

/*
 * A million people's answers: 20,000 waves of 50 people, each of whom rates 25 points twice, which
 * makes 50 million ratings.
 */
const WAVES = 20_000;
const RESPONDENTS = 50;
const POINTS = 25;
/** Different waves in memory, each of them scored again and again. */
const POOL = 100;

/** One big wave, and a million answers in 20,000 waves, each against a bare loop over the same. */
export async function benchScoring(): Promise<BenchResult[]> {
  // A process of its own: its memory is that of the re-scoring alone.
  const { stdout } = await promisify(execFile)(process.execPath, [
    fileURLToPath(import.meta.url),
    '--measure',
  ]);
  return JSON.parse(stdout) as BenchResult[];
}

function measure(): BenchResult[] {
  const rescoring = measureRescoring();
  return [measureBigWave(), ...rescoring];
}

function measureBigWave(): BenchResult {
  const wave = createWave(25, 200, createRandom(1));
  const times = Array.from({ length: 50 }, () =>
    timed(() => scoreWave(wave, defaultScoringSettings)),
  );
  const floors = Array.from({ length: 50 }, () => timed(() => runBareLoop(wave)));
  const value = median(times);
  const floor = median(floors);
  return {
    name: 'scoring: one wave, 25 points × 200 respondents',
    value,
    unit: 'ms',
    floor,
    ratio: floor / value,
    target: 5,
    pass: value < 5,
  };
}

function measureRescoring(): BenchResult[] {
  const random = createRandom(2);
  const waves = Array.from({ length: POOL }, () => createWave(POINTS, RESPONDENTS, random));
  // Once for the compiler; then the rounds in turn, so that both loops meet the same machine.
  rescore(waves);
  const rounds = Array.from({ length: WAVES / POOL }, () => rescore(waves));
  const seconds = rounds.reduce((sum, { full }) => sum + full, 0) / 1000;
  const floor = rounds.reduce((sum, { bare }) => sum + bare, 0) / 1000;
  // Round by round: what else the machine does meanwhile hits both loops of a round alike.
  const ratio = median(rounds.map(({ bare, full }) => bare / full));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const name = 'scoring: 1,000,000 answers in 20,000 waves';
  return [
    { name, value: seconds, unit: 's', floor, ratio, target: 10, pass: seconds < 10 },
    {
      name: `${name}, memory`,
      value: megabytes,
      unit: 'MB',
      floor: null,
      ratio: null,
      target: 300,
      pass: megabytes < 300,
    },
    {
      name: `${name}, speed against the bare loop`,
      value: ratio,
      unit: 'ratio',
      floor: 1,
      ratio,
      target: 0.5,
      pass: ratio >= 0.5,
    },
  ];
}

function rescore(waves: readonly WaveInput[]): { bare: number; full: number } {
  // Both add something up that is asked for below, so that no compiler leaves the work out.
  let checksum = 0;
  const bare = timed(() => {
    for (const wave of waves) checksum += runBareLoop(wave);
  });
  const full = timed(() => {
    for (const wave of waves) {
      checksum += scoreWave(wave, defaultScoringSettings).company.nowScore ?? 0;
    }
  });
  if (!Number.isFinite(checksum)) throw new Error('A wave has no scores.');
  return { bare, full };
}

const scratchNow = new Float64Array(1000);
const scratchDesired = new Float64Array(1000);

/** Only the five weighted means (the gap is one) and the two consensus values of every point. */
function runBareLoop({ points, respondents }: WaveInput): number {
  let checksum = 0;
  for (const { id, scale } of points) {
    let nNow = 0;
    let nDesired = 0;
    let sumNow = 0;
    let sumDesired = 0;
    const weighted = { now: 0, desired: 0, gap: 0, vendorNow: 0, vendorDesired: 0 };
    const weights = { now: 0, desired: 0, gap: 0, vendorNow: 0, vendorDesired: 0 };
    for (const { side, roleWeight, answers } of respondents) {
      const answer = answers[id];
      const now = answer?.now ?? null;
      const desired = answer?.desired ?? null;
      if (now !== null && side === 'customer') {
        scratchNow[nNow++] = now;
        sumNow += now;
        weighted.now += roleWeight * now;
        weights.now += roleWeight;
      } else if (now !== null) {
        weighted.vendorNow += roleWeight * now;
        weights.vendorNow += roleWeight;
      }
      if (desired !== null && side === 'customer') {
        scratchDesired[nDesired++] = desired;
        sumDesired += desired;
        weighted.desired += roleWeight * desired;
        weights.desired += roleWeight;
      } else if (desired !== null) {
        weighted.vendorDesired += roleWeight * desired;
        weights.vendorDesired += roleWeight;
      }
      if (now !== null && desired !== null && side === 'customer') {
        weighted.gap += roleWeight * (desired - now);
        weights.gap += roleWeight;
      }
    }
    const range = scale.max - scale.min;
    checksum += weighted.now / weights.now + weighted.desired / weights.desired;
    checksum += weighted.gap / weights.gap + weighted.vendorNow / weights.vendorNow;
    checksum += weighted.vendorDesired / weights.vendorDesired;
    checksum += bareConsensus(scratchNow, nNow, sumNow / nNow, range);
    checksum += bareConsensus(scratchDesired, nDesired, sumDesired / nDesired, range);
  }
  return checksum;
}

function bareConsensus(values: Float64Array, n: number, mean: number, range: number): number {
  let consensus = 1;
  for (let i = 0; i < n; i++) {
    consensus += Math.log2(1 - Math.abs((values[i] ?? 0) - mean) / range) / n;
  }
  return consensus;
}

/** A believable wave: now around 7, desired around 8.5, one answer in twenty missing. */
function createWave(pointCount: number, respondentCount: number, random: () => number): WaveInput {
  const points = Array.from({ length: pointCount }, (_, index): Point => ({
    id: `point-${index}`,
    label: `Point ${index}`,
    dimension: index % 2 === 0 ? 'Collaboration' : 'Delivery',
    scale: { min: 0, max: 10 },
    weight: 1,
  }));
  const groups = ['leadership', 'users', 'it'];
  const respondents = Array.from({ length: respondentCount }, (_, index): Respondent => {
    const isVendor = index % 5 === 4;
    const answers: Record<string, Answer> = {};
    for (const { id } of points) {
      answers[id] = { now: pick(random, 7, 2), desired: pick(random, 8.5, 1.5) };
    }
    return {
      id: `respondent-${index}`,
      side: isVendor ? 'vendor' : 'customer',
      group: isVendor ? 'vendor' : (groups[index % 3] ?? null),
      roleWeight: index % 3 === 0 ? 2 : 1,
      answers,
      ltr: pick(random, 8, 2),
      recommended: random() < 0.5,
      effort: 1 + Math.floor(random() * 7),
      durationSeconds: 60 + Math.floor(random() * 240),
    };
  });
  return {
    points,
    respondents,
    invited: [{ side: 'customer', group: 'users', roleWeight: 1, count: respondentCount * 2 }],
    surveyAgeDays: 5,
    behaviour: {
      commercial: { score: 80, ageDays: 3 },
      usage: { score: 65, ageDays: 3 },
      engagement: null,
    },
    cancellationNotice: false,
    previousBand: 'watch',
    previousWave: null,
    restored: [],
    minGroupSize: 3,
    groupMode: 'person',
  };
}

/** A whole answer 0–10 around a mean, now and then none. */
function pick(random: () => number, mean: number, spread: number): number | null {
  if (random() < 0.05) return null;
  const noise = random() + random() + random() - 1.5;
  return Math.min(10, Math.max(0, Math.round(mean + 2 * spread * noise)));
}

/** A small generator with a seed (mulberry32): the same waves on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

if (process.argv.includes('--measure')) console.log(JSON.stringify(measure()));
else if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await benchScoring());
