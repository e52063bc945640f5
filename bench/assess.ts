import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assessRisk } from '../src/churn/assess-risk.ts';
import { scoreBehaviour } from '../src/churn/behaviour/score-behaviour.ts';
import type { BehaviourFacts } from '../src/churn/signals/facts.ts';
import { countSources, findSignals } from '../src/churn/signals/find-signals.ts';
import { defaultSignalSettings } from '../src/churn/signals/signal-settings.ts';
import { atMost } from './result.ts';
import type { BenchResult } from './result.ts';

const COMPANIES = 100_000;
const NOW = new Date('2026-11-20T09:00:00Z');
const DAY_MS = 86_400_000;

/** From facts to signals, behaviour scores and risk level, company by company, as a stream. */
export async function benchAssess(): Promise<BenchResult[]> {
  // A process of its own: its memory is that of the assessing alone.
  const { stdout } = await promisify(execFile)(process.execPath, [
    fileURLToPath(import.meta.url),
    '--measure',
  ]);
  return JSON.parse(stdout) as BenchResult[];
}

function measure(): BenchResult[] {
  const before = process.cpuUsage();
  let assessed = 0;
  for (const facts of createCompanies()) {
    const context = { now: NOW, renewalAt: null, answers: [], settings: defaultSignalSettings };
    scoreBehaviour(facts, context);
    assessRisk({
      now: NOW,
      previous: null,
      items: findSignals(facts, context),
      sources: { publishedWave: false, behaviour: countSources(facts) },
    });
    assessed += 1;
  }
  // What one core needs, whatever else the machine does meanwhile.
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const name = `assess: ${assessed.toLocaleString('en')} companies from facts to level`;
  return [atMost(name, seconds, 's', 60), atMost(`${name}, memory`, megabytes, 'MB', 400)];
}

/** Each with 6 tickets, 3 deals, 4 meetings, 8 people and 20 weeks of usage. */
function* createCompanies(): Generator<BehaviourFacts> {
  const random = createRandom(7);
  const ago = (most: number): Date =>
    new Date(NOW.getTime() - Math.floor(random() * most) * DAY_MS);
  const list = <Item>(count: number, make: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, index) => make(index));
  for (let company = 0; company < COMPANIES; company += 1) {
    yield {
      tickets: list(6, (index) => ({
        id: String(index),
        createdAt: ago(300),
        closedAt: random() < 0.8 ? ago(100) : null,
        reopenedAt: random() < 0.1 ? ago(100) : null,
        category: random() < 0.1 ? 'COMPLAINT' : 'PRODUCT_ISSUE',
      })),
      deals: list(3, (index) => ({
        id: String(index),
        createdAt: ago(500),
        closesAt: ago(100),
        state: (['open', 'won', 'lost'] as const)[index] ?? 'open',
        amount: 120_000,
        referrer: '',
      })),
      meetings: list(4, (index) => ({
        id: String(index),
        startsAt: ago(200),
        outcome: random() < 0.8 ? 'held' : 'cancelled',
        changedAt: ago(200),
      })),
      people: list(8, (index) => ({
        id: String(index),
        role: index === 0 ? 'decision_maker' : null,
        since: ago(700),
        leftAt: index === 0 && random() < 0.1 ? ago(90) : null,
        bouncedAt: random() < 0.02 ? ago(90) : null,
        optedOutAt: random() < 0.02 ? ago(90) : null,
      })),
      createdAt: ago(900),
      repliedAt: ago(150),
      payment: null,
      notice: null,
      usage: list(20, (index) => ({
        week: new Date(Date.parse('2026-11-16T00:00:00Z') - (19 - index) * 7 * DAY_MS)
          .toISOString()
          .slice(0, 10),
        value: 50 + 100 * random(),
      })),
    };
  }
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

if (process.argv[2] === '--measure') process.stdout.write(JSON.stringify(measure()));
