import type { Day } from '../lib/calendar.ts';
import type { HandedOver } from '../survey/ports.ts';
import type { Language } from '../texts/language.ts';

/** A company whose health has moved with a survey that closed. */
export interface HealthMove {
  readonly companyId: string;
  readonly name: string;
  /** 0–100. */
  readonly health: number;
  /** Against the survey before, never 0. */
  readonly change: number;
}

/** What somebody said by name in a survey that closed. */
export interface Praise {
  readonly company: string;
  readonly person: string;
  readonly words: string;
}

export interface OverdueFollowUp {
  readonly companyId: string;
  readonly company: string;
  readonly dueAt: Date;
}

export interface DueWave {
  readonly companyId: string;
  readonly company: string;
  readonly on: Day;
}

/** A week of one person's companies, or of all; each list at most a few, the gravest first. */
export interface DigestNews {
  readonly rose: readonly HealthMove[];
  readonly fell: readonly HealthMove[];
  readonly praise: readonly Praise[];
  readonly overdue: readonly OverdueFollowUp[];
  readonly due: readonly DueWave[];
}

export interface DigestSpan {
  /** Surveys that closed since then count. */
  readonly since: Date;
  readonly now: Date;
  /** Waves are due from this day to that one, in the portal's time zone. */
  readonly today: Day;
  readonly until: Day;
  readonly healthRadarId: string;
}

/** A HubSpot owner's id, or the team as a whole. */
export type DigestReader = string;

export const TEAM: DigestReader = 'team';

export interface DigestStore {
  /** Of the companies of one owner; of all for null. */
  readNews(portalId: number, ownerId: string | null, span: DigestSpan): Promise<DigestNews>;
  /** True for the one who may send this week's digest to this reader. */
  take(portalId: number, reader: DigestReader, week: Day, at: Date): Promise<boolean>;
  /** Gives it back where the mail server certainly did not take it. */
  settle(
    portalId: number,
    reader: DigestReader,
    week: Day,
    state: Exclude<HandedOver, 'queued'> | 'returned',
  ): Promise<void>;
  listOptedOut(portalId: number): Promise<DigestReader[]>;
  optOut(portalId: number, reader: DigestReader, at: Date): Promise<void>;
}

/** One mail to one person of the portal's own team. */
export interface TeamMail {
  /** The same for the same mail. */
  readonly key: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly sections: ReadonlyArray<{
    readonly title: string;
    readonly lines: ReadonlyArray<{ readonly text: string; readonly url: string }>;
  }>;
  readonly why: string;
  readonly optOut: { readonly label: string; readonly url: string };
}

/** Throws as `Courier` does: `mail_refused`, `mail_unavailable`, anything else for nobody knows. */
export interface TeamPost {
  post(mail: TeamMail): Promise<void>;
}
