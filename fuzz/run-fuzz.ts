import fc from 'fast-check';
import { listContractTargets } from './contract-targets.ts';
import { listParserTargets } from './parser-targets.ts';
import { listRouteTargets } from './route-targets.ts';
import { startFuzzHouse } from './start-fuzz-house.ts';
import type { Fuzzed, Target } from './target.ts';

/** How much of it goes over the network, where an input costs milliseconds. */
const SHARE_OF_ROUTES = 0.15;
const AT_ONCE = 8;

export interface FuzzPlan {
  /** At least so many, shared by all targets. */
  readonly inputs: number;
  readonly seed: number;
  readonly tell: (target: Fuzzed) => void;
}

/** Feeds every contract, parser and route, and tells what went wrong. */
export async function runFuzz({ inputs, seed, tell }: FuzzPlan): Promise<Fuzzed[]> {
  const parsers = [...(await listContractTargets()), ...listParserTargets()];
  const results: Fuzzed[] = [];
  const run = async (targets: readonly Target[], share: number) => {
    const each = Math.ceil((inputs * share) / targets.length);
    for (const target of targets) {
      const fuzzed = await feed(target, each, seed);
      tell(fuzzed);
      results.push(fuzzed);
    }
  };
  await run(parsers, 1 - SHARE_OF_ROUTES);
  const house = await startFuzzHouse();
  try {
    await run(await listRouteTargets(house), SHARE_OF_ROUTES);
    await house.whenIdle();
    if (!(await fetch(`${house.url}/ready`)).ok) throw new Error('The app is not ready any more.');
  } finally {
    await house.close();
  }
  if ('polluted' in {}) throw new Error('An input has changed every object.');
  return results;
}

async function feed(
  { name, inputs, feed: take }: Target,
  count: number,
  seed: number,
): Promise<Fuzzed> {
  const drawn = fc.sample(inputs, { numRuns: count, seed });
  const failures: string[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < drawn.length; at = next++) {
      const problem = await attempt(() => take(drawn[at]));
      if (problem !== null)
        failures.push(`${problem} for ${JSON.stringify([drawn[at]]).slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { name, inputs: drawn.length, failures: failures.slice(0, 10) };
}

async function attempt(work: () => Promise<string | null> | string | null): Promise<string | null> {
  try {
    return await work();
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
