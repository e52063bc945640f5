import type { Portal } from '../portal.ts';
import type { SandboxClock } from '../sandbox-clock.ts';
import type { CardDoors } from './card-doors.ts';
import { askAboutProjects } from './ask-about-projects.ts';
import { companyMood } from './company-mood.ts';
import { serveCustomers } from './serve-customers.ts';
import { findTroubled, meetTrouble, partWithCustomer, tellRecovery } from './troubled-customers.ts';
import type { StoryCompany, StoryEvent } from './story-events.ts';
import { decideLeftOpen } from './decide-left-open.ts';
import { disappointCustomer } from './disappoint-customer.ts';
import { mistypeName } from './mistype-name.ts';
import { runWave } from './run-wave.ts';
import type { WaveRun, WaveTools } from './run-wave.ts';

export interface StoryDeps extends WaveTools {
  readonly portal: Portal;
  readonly clock: SandboxClock;
  readonly tell: (event: StoryEvent) => void;
  readonly decideGaps: CardDoors['decideGaps'];
  readonly askAboutProject: CardDoors['askAboutProject'];
  /** Does at once what the app does every night. */
  readonly syncNow: () => Promise<void>;
  /** Whether somebody looks around afterwards, and finds something to answer. */
  readonly keepsRunning: boolean;
}

export interface StoryResult {
  readonly companies: readonly StoryCompany[];
  readonly rounds: readonly WaveRun[];
}

const DAYS_OPEN = 14;
const DAYS_BETWEEN_WAVES = 91;
const PROJECTS = 2;
/** The place of the content ones among the moods. */
const CONTENT = 1;

/** How far the clock of the story jumps in all: the second wave is on its last day. */
export const STORY_DAYS = DAYS_BETWEEN_WAVES;

/**
 * The story: a first wave that closes by itself after two weeks, and a second one three months
 * later in which some companies fall. One customer complains at the beginning and calms down; another
 * gives notice and is lost. Everything happens through the doors that production uses.
 */
export async function playStory(deps: StoryDeps): Promise<StoryResult> {
  const companies = listCompanies(deps.portal);
  deps.tell({ kind: 'begun', companies, on: deps.clock.now() });

  const first = await runWave(deps, companies, 1);
  const troubled = findTroubled(deps.portal, companies);
  if (troubled) await meetTrouble(deps, troubled);
  deps.clock.advance({ days: DAYS_OPEN, minutes: 1 });
  deps.tell({ kind: 'jumped', to: deps.clock.now(), why: 'the waves close by themselves' });
  await deps.app.runDueWork();
  deps.tell({ kind: 'closed', round: 1, companies: first.launched.length, leftOpen: 0 });

  await serveCustomers(deps);
  if (deps.keepsRunning) await decideGaps(deps, first.launched);

  // The minute back: the last jump ends exactly at `STORY_DAYS`, not beyond it.
  deps.clock.advance({ days: DAYS_BETWEEN_WAVES - DAYS_OPEN, minutes: -1 });
  deps.tell({ kind: 'jumped', to: deps.clock.now(), why: 'the second wave' });
  await deps.app.runDueWork();
  await mistypeName(deps, companies);
  const [unasked] = first.refused;
  if (unasked) await disappointCustomer(deps, unasked);
  if (troubled) partWithCustomer(deps, troubled);
  const stillThere = companies.filter(
    ({ companyId }) =>
      companyId !== troubled?.leaves.companyId &&
      first.launched.some((wave) => wave.companyId === companyId),
  );
  const projects = deps.keepsRunning ? chooseProjects(stillThere) : [];
  const second = await runWave(
    deps,
    stillThere.filter((company) => !projects.includes(company)),
    2,
  );
  if (projects.length > 0) await askAboutProjects(deps, projects);
  const leftOpen = deps.keepsRunning ? decideLeftOpen(second.launched.length) : 0;
  const closing = second.launched.slice(0, second.launched.length - leftOpen);
  for (const wave of closing) await deps.closeWave(wave.waveId);
  if (troubled || deps.keepsRunning) await deps.syncNow();
  await deps.app.whenIdle();
  if (deps.keepsRunning) await deps.app.runDueWork('portal.digest');
  await deps.app.whenIdle();
  deps.tell({ kind: 'closed', round: 2, companies: closing.length, leftOpen });
  if (troubled) tellRecovery(deps, troubled);
  return { companies, rounds: [first, second] };
}

/** Content customers, whose own people say this time how the work together goes. */
function chooseProjects(companies: readonly StoryCompany[]): StoryCompany[] {
  return companies
    .filter(({ mood }) => mood.title === companyMood(CONTENT).title)
    .slice(0, PROJECTS);
}

/** Now, with a task, for the weightiest gap; the second one later. */
async function decideGaps(
  { portal, clock, decideGaps: decide }: StoryDeps,
  waves: ReadonlyArray<{ readonly companyId: string }>,
): Promise<void> {
  const dueOn = new Date(clock.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  for (const { companyId } of waves) {
    const company = portal.records.find('companies', companyId);
    const ownerId = company?.properties['hubspot_owner_id'] ?? '';
    await decide(companyId, [
      { choice: 'now', ownerId, dueOn, wantsTask: true },
      { choice: 'later', ownerId: '', dueOn: '', wantsTask: false },
    ]);
  }
}

function listCompanies(portal: Portal): StoryCompany[] {
  return portal.records.list('companies').map((company, index) => ({
    companyId: company.id,
    name: company.properties['name'] ?? company.id,
    contacts: portal.associations.list({ objectType: 'companies', id: company.id }, 'contacts')
      .length,
    mood: companyMood(index),
  }));
}
