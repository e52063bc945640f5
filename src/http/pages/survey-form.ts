import type { Language } from '../../texts/language.ts';
import type { Mode, Radar, Side } from '../../survey/types.ts';
import type { PageSender } from './contact-line.ts';
import { explainProblem } from './survey-fields.ts';
import type { FieldProblem, ProblemContext } from './survey-fields.ts';
import type { PageTurns } from './turns.ts';

/** What is said first, by the key of its text. */
export type SurveyNote =
  'survey.prefilled' | 'survey.draft.restored' | 'survey.confirm' | 'turns.saved';

export interface SurveyPage {
  readonly language: Language;
  readonly mode: Mode;
  readonly side: Side;
  /** The customer's company. */
  readonly companyName: string;
  readonly sender: PageSender;
  /** Who asks; the sender's name stands in for it. */
  readonly vendorName?: string | undefined;
  readonly radar: Radar;
  /** The day the survey closes, or closed: `YYYY-MM-DD` in the portal's time zone. */
  readonly closesOn: string;
  /** Closed already, and still taking late answers. */
  readonly isLate?: boolean | undefined;
  /** When the page was opened, in milliseconds; it comes back with the answers. */
  readonly startedAt: number;
  /** What was entered before, by field name, as it was posted. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  /** The points on which it is asked why and what to do. */
  readonly followups?: readonly string[] | undefined;
  /** What the link itself has filled in, such as `recommend=9`. */
  readonly prefilled?: readonly string[] | undefined;
  /** Something to say first: answers of an earlier visit, or a choice that waits to be sent. */
  readonly note?: SurveyNote | undefined;
  /** For one of the team who is asked about several companies. */
  readonly turns?: PageTurns | null | undefined;
  /** With a script, what is entered is saved as one goes. */
  readonly savesDrafts?: boolean | undefined;
}

/** What the parts of the form need, looked up once. */
export interface SurveyForm extends SurveyPage {
  readonly entered: ReadonlyMap<string, string>;
  /** What is wrong with a field, in words. */
  readonly explained: ReadonlyMap<string, string>;
  readonly context: ProblemContext;
  /** Dimensions that have points, in order; the closing questions are one part more. */
  readonly dimensions: Radar['dimensions'];
  readonly parts: number;
}

export function createSurveyForm(page: SurveyPage): SurveyForm {
  const { radar, side, problems = [] } = page;
  const context = { ...page, points: radar.points };
  const dimensions = radar.dimensions.filter(({ id }) =>
    radar.points.some(({ dimension }) => dimension === id),
  );
  return {
    ...page,
    context,
    dimensions,
    parts: dimensions.length + (side === 'customer' ? 1 : 0),
    entered: new Map(Object.entries(page.values ?? {})),
    explained: new Map(problems.map((found) => [found.field, explainProblem(context, found)])),
  };
}
