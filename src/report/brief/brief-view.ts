import type { ReportTable } from '../report-view.ts';
import type { Language } from '../../texts/language.ts';

/** Something to talk about, with what to ask. */
export interface BriefItem {
  /** Why it is on the list. */
  readonly reason: string;
  readonly label: string;
  readonly numbers: string;
  /** What the groups of the customer say of it; `''` where none may be shown. */
  readonly groups: string;
  readonly questions: readonly string[];
}

/** What a CSM reads ten minutes before a meeting, on one page and in words. */
export interface BriefView {
  readonly language: Language;
  readonly title: string;
  readonly radar: string;
  readonly facts: readonly string[];
  /** Too few answered: then there is nothing to bring along but questions. */
  readonly tooFew: string;
  readonly items: readonly BriefItem[];
  readonly room: {
    readonly title: string;
    readonly groups: ReadonlyArray<{ readonly name: string; readonly people: string }>;
  };
  /** The priorities of the survey before, and how these points stand now; no rows if there is none. */
  readonly lastTime: ReportTable;
  /** What was decided about the survey before, and what came of it; then it stands in place of `lastTime`. */
  readonly outcomes: ReportTable;
  /** What is decided about the gaps of this one. */
  readonly decisions: ReportTable;
}
