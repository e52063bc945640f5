import { atMost } from '../bench/result.ts';
import type { BenchResult } from '../bench/result.ts';
import { MAIL_CONNECTIONS } from '../src/delivery/smtp-courier.ts';
import { PEOPLE } from './play-company.ts';
import { compareAccounts, playStory } from './play-story.ts';
import type { StoryPlan } from './play-story.ts';

export interface StoryOptions extends Pick<StoryPlan, 'databaseUrl' | 'companies'> {
  /** How often the app is killed at least. */
  readonly kills: number;
  /** Hears of what HubSpot holds otherwise than it should. */
  readonly tell: (difference: string) => void;
}

/**
 * Whole surveys, from the launch to the last property in HubSpot, while the app is killed again and
 * again at a random moment: one process on the embedded database, web and worker in turn on a server.
 * In the end HubSpot must hold what it holds when nothing was killed.
 */
export async function crashThroughTheStory(options: StoryOptions): Promise<BenchResult[]> {
  const plan = { ...options, workers: 1 };
  const undisturbed = await playStory({ ...plan, kills: 0 });
  const crashed = await playStory({ ...plan, expected: undisturbed.account });
  const where = options.databaseUrl === undefined ? 'embedded database' : 'PostgreSQL';
  const name = `${options.companies} surveys of ${PEOPLE}, killed ${crashed.kills} times, ${where}`;
  const differences = compareAccounts(undisturbed.account, crashed.account);
  differences.slice(0, 10).forEach(options.tell);
  return [
    atMost(
      `${name}: kills that were to come and did not`,
      options.kills - crashed.kills,
      'kills',
      0,
    ),
    atMost(`${name}: answers lost`, crashed.lostAnswers, 'answers', 0),
    atMost(`${name}: invitations lost`, crashed.lostInvitations, 'invitations', 0),
    atMost(`${name}: mails sent twice`, crashed.twice, 'mails', 0),
    atMost(`${name}: mails in doubt`, crashed.doubtful, 'mails', crashed.kills * MAIL_CONNECTIONS),
    atMost(`${name}: differences in HubSpot`, differences.length, 'lines', 0),
  ];
}
