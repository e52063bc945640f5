import { atMost } from '../bench/result.ts';
import type { BenchResult } from '../bench/result.ts';
import { PEOPLE } from './play-company.ts';
import { compareAccounts, playStory } from './play-story.ts';
import type { StoryOptions } from './story.ts';

/**
 * The same surveys with one, two and four workers beside the web process, none of them killed: each
 * time HubSpot must end the same, and no mail may leave twice. The embedded database has one process.
 */
export async function shareAmongWorkers(
  options: Omit<StoryOptions, 'kills'>,
): Promise<BenchResult[]> {
  if (options.databaseUrl === undefined) return [];
  const alone = await playStory({ ...options, kills: 0, workers: 1 });
  const results: BenchResult[] = [];
  for (const workers of [2, 4]) {
    const shared = await playStory({ ...options, kills: 0, workers, expected: alone.account });
    const differences = compareAccounts(alone.account, shared.account);
    differences.slice(0, 10).forEach(options.tell);
    const name = `${options.companies} surveys of ${PEOPLE}, ${workers} workers, PostgreSQL`;
    results.push(
      atMost(`${name}: mails sent twice`, shared.twice, 'mails', 0),
      atMost(`${name}: answers lost`, shared.lostAnswers, 'answers', 0),
      atMost(`${name}: differences to one worker in HubSpot`, differences.length, 'lines', 0),
    );
  }
  return results;
}
