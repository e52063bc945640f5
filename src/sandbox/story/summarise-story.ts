import type { Portal } from '../portal.ts';
import type { StoryResult } from './play-story.ts';

/** The output of `npm run demo -- --json`; scripts rely on its names. */
export interface StorySummary {
  readonly companies: ReadonlyArray<{
    readonly name: string;
    readonly contacts: number;
    /** Of the last wave. */
    readonly invited: number;
    readonly excluded: ReadonlyArray<{ readonly email: string; readonly reason: string }>;
    readonly answered: number;
    readonly properties: Readonly<Record<string, string>>;
  }>;
  readonly workflows: ReadonlyArray<{
    readonly name: string;
    readonly company: string;
    readonly enrolledAt: string;
    readonly actions: ReadonlyArray<Readonly<Record<string, string>>>;
  }>;
  readonly tasks: ReadonlyArray<Readonly<Record<string, string>>>;
  readonly mails: { readonly sent: number; readonly duplicates: number };
  readonly seconds: number;
}

/** What the portal looks like after the story, as HubSpot would show it. */
export function summariseStory(
  portal: Portal,
  { companies, rounds }: StoryResult,
  mails: { readonly sent: number; readonly duplicates: number },
  seconds: number,
): StorySummary {
  return {
    companies: companies.map(({ companyId, name, contacts }) => {
      const properties = radarProperties(portal, companyId);
      const waves = rounds.flatMap(({ launched }) =>
        launched.filter((wave) => wave.companyId === companyId),
      );
      const last = waves.at(-1);
      const refusals = rounds.flatMap(({ refused }) => refused);
      const { excluded = [] } = last ?? refusals.find((one) => one.companyId === companyId) ?? {};
      return {
        name,
        contacts,
        invited: last?.invited ?? 0,
        excluded: excluded.map(({ email, reason }) => ({ email, reason })),
        answered: Number(properties['radar_wave_answered'] ?? 0),
        properties,
      };
    }),
    workflows: portal.workflows.history().map(({ name, company, enrolledAt, steps }) => ({
      name,
      company,
      enrolledAt,
      actions: steps.map(({ type, outputs }) => ({ type, ...outputs })),
    })),
    tasks: portal.records.list('tasks').map(({ id, properties }) => ({ id, ...properties })),
    mails,
    seconds,
  };
}

function radarProperties(portal: Portal, companyId: string): Record<string, string> {
  const properties = portal.records.find('companies', companyId)?.properties ?? {};
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name.startsWith('radar_'))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
