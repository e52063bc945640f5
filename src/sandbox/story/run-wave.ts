import { answerSurvey } from './answer-survey.ts';
import { companyMood } from './company-mood.ts';
import type { SimulatedPerson } from './decide-form-answers.ts';
import { findSurveyLink } from './find-survey-link.ts';
import { inParallel } from './in-parallel.ts';
import type { StoryCompany, StoryEvent } from './story-events.ts';
import type { Portal } from '../portal.ts';

/** The doors of the app that the story uses. */
export interface WaveTools {
  readonly portal: Portal;
  readonly app: RunningApp;
  /** The mails that arrived, oldest first. */
  readonly listMails: () => ReadonlyArray<{ readonly to: string; readonly text: string }>;
  readonly launchWave: (companyId: string, requestId: string) => Promise<LaunchReply>;
  /** Who would be left out, and why. */
  readonly listExcluded: (companyId: string) => Promise<readonly LeftOut[]>;
  readonly closeWave: (waveId: string) => Promise<void>;
  readonly tell: (event: StoryEvent) => void;
}

export interface RunningApp {
  /** Runs what is due by the clock, and waits for all of it. */
  readonly runDueWork: (job?: 'wave.tick' | 'portal.digest') => Promise<void>;
  readonly whenIdle: () => Promise<void>;
}

export type LaunchReply =
  | { readonly ok: true; readonly data: LaunchedWave }
  | { readonly ok: false; readonly error: { readonly message: string } };

export interface LeftOut {
  readonly email: string;
  readonly reason: string;
}

interface LaunchedWave {
  readonly waveId: string;
  readonly invited: number;
  readonly excluded: readonly LeftOut[];
}

export interface WaveRun {
  readonly launched: ReadonlyArray<LaunchedWave & { readonly companyId: string }>;
  /** Companies on which nobody could be asked. */
  readonly refused: ReadonlyArray<{
    readonly companyId: string;
    readonly name: string;
    readonly why: string;
    readonly excluded: readonly LeftOut[];
  }>;
  /** Personal links that nobody answered. */
  readonly openLinks: readonly string[];
}

/** People who answer at the same moment. */
const PEOPLE_AT_ONCE = 6;

/** Launches a wave on each company and lets its people answer. */
export async function runWave(
  tools: WaveTools,
  companies: readonly StoryCompany[],
  round: number,
): Promise<WaveRun> {
  const mailsBefore = tools.listMails().length;
  const { launched, refused } = await launchAll(tools, companies, round);
  await tools.app.whenIdle();

  const mails = tools.listMails().slice(mailsBefore);
  const people = createPeople(tools.portal, companies, round);
  let done = 0;
  const outcomes = await inParallel(mails, PEOPLE_AT_ONCE, async (mail) => {
    const link = findSurveyLink(mail);
    const outcome = await answerSurvey(link, () => people(mail.to));
    tools.tell({ kind: 'answering', round, done: (done += 1), of: mails.length });
    return { link, outcome };
  });
  await tools.app.whenIdle();
  const answered = outcomes.filter(({ outcome }) => outcome === 'answered').length;
  tools.tell({ kind: 'answered', round, answered, of: mails.length });
  return {
    launched,
    refused,
    openLinks: outcomes.filter(({ outcome }) => outcome === 'left open').map(({ link }) => link),
  };
}

async function launchAll(
  tools: WaveTools,
  companies: readonly StoryCompany[],
  round: number,
): Promise<Pick<WaveRun, 'launched' | 'refused'>> {
  const launched: Array<WaveRun['launched'][number]> = [];
  const refused: Array<WaveRun['refused'][number]> = [];
  for (const [index, { companyId, name }] of companies.entries()) {
    tools.tell({ kind: 'launching', round, done: index, of: companies.length });
    const reply = await tools.launchWave(companyId, `story-${round}-${companyId}`);
    if (reply.ok) {
      launched.push({ ...reply.data, companyId });
    } else {
      const excluded = await tools.listExcluded(companyId);
      refused.push({ companyId, name, why: reply.error.message, excluded });
    }
  }
  tools.tell({
    kind: 'launched',
    round,
    invited: launched.reduce((sum, { invited }) => sum + invited, 0),
    excluded: launched.reduce((sum, { excluded }) => sum + excluded.length, 0),
    refused,
  });
  return { launched, refused };
}

/** Who reads a mail: a contact with the mood of their company, or one of the vendor's team. */
function createPeople(
  portal: Portal,
  companies: readonly StoryCompany[],
  round: number,
): (address: string) => SimulatedPerson {
  const byAddress = new Map<string, SimulatedPerson>();
  for (const { companyId, mood } of [...companies].reverse()) {
    const contacts = portal.associations.list(
      { objectType: 'companies', id: companyId },
      'contacts',
    );
    for (const { to } of contacts) {
      const properties = portal.records.find('contacts', to.id)?.properties ?? {};
      const decides = /DECISION_MAKER|EXECUTIVE_SPONSOR|BUDGET_HOLDER/.test(
        properties['hs_buying_role'] ?? '',
      );
      const address = (properties['email'] ?? '').trim().toLowerCase();
      byAddress.set(address, { personId: to.id, side: 'customer', decides, mood, round });
    }
  }
  const contentTeam = companyMood(1);
  return (address) =>
    byAddress.get(address.toLowerCase()) ?? {
      personId: address,
      side: 'vendor',
      decides: false,
      mood: contentTeam,
      round,
    };
}
