import path from 'node:path';
import process from 'node:process';
import { playDemo } from '../../src/sandbox/play-demo.ts';
import { walkContract } from '../support/contract-walk.ts';
import { startTestSandbox } from '../support/start-test-sandbox.ts';
import { installChecker } from './checker.ts';
import type { Checker, Verdict, Watch } from './checker.ts';

/*
 * Walks over every route of the sandbox and plays the demo, both with the contract checker in
 * between, and fails when the checker found a violation. Usage: npm run contract -- DIRECTORY [LOG],
 * the folder that holds `contract` and `hubspot-openapi`, and what the tests have recorded when they
 * ran with CONTRACT_LOG.
 */

const [, , shared = '../shared', recorded] = process.argv;
const checker = installChecker(path.resolve(shared));
if (recorded !== undefined) requireClean('tests', checker.checkLog('tests', recorded));
requireClean('walk', await (await walkWatched(checker)).end());
requireClean('story', await (await playWatched(checker)).end());
process.exit(0);

function requireClean(what: string, { isClean, summary }: Verdict): void {
  process.stdout.write(`${summary}\n`);
  if (!isClean) fail(`The checker found violations in the ${what}: see the summary above.`);
}

async function walkWatched(checker: Checker): Promise<Watch> {
  const sandbox = await startTestSandbox();
  const watch = await checker.watch('walk', sandbox.url);
  const walked = await walkContract({ ...sandbox, url: watch.url });
  const surprises = walked.filter(({ status, expects }) => status !== expects);
  await sandbox.close();
  if (surprises.length > 0) fail(`${surprises.length} steps of the walk were answered otherwise.`);
  return watch;
}

async function playWatched(checker: Checker): Promise<Watch> {
  const watches: Watch[] = [];
  const demo = await playDemo({
    interpose: async (hubspotUrl) => {
      const watch = await checker.watch('story', hubspotUrl);
      watches.push(watch);
      return watch.url;
    },
  });
  await demo.close();
  const [watch] = watches;
  return watch ?? fail('The demo called no HubSpot.');
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
