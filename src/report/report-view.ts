import type { RadarPicture } from '../picture/radar-picture.ts';
import type { Language } from '../texts/language.ts';

/** A number with its name, ready to print. */
export interface ReportFigure {
  readonly label: string;
  readonly value: string;
  /** What it means, in one sentence. */
  readonly explain: string;
}

export interface ReportPriority {
  readonly label: string;
  /** What to do, in a word: act, align first … */
  readonly action: string;
  readonly numbers: string;
  readonly advice: string;
}

export interface ReportTable {
  readonly title: string;
  /** What to know before reading it; `''` where that is nothing. */
  readonly intro: string;
  readonly columns: ReadonlyArray<{ readonly label: string; readonly isNumber: boolean }>;
  readonly rows: ReadonlyArray<readonly string[]>;
}

/** What people said to one question, in their own words. */
export interface ReportWords {
  readonly title: string;
  readonly quotes: ReadonlyArray<{ readonly text: string; readonly by: string }>;
}

/**
 * A report in words, as its mode lets anybody see it: page, PDF and print show the same. Nothing is
 * decided or worded after this.
 */
export interface ReportView {
  readonly language: Language;
  readonly company: string;
  /** The radar's name. */
  readonly radar: string;
  readonly title: string;
  /** When it was open, and who sees what. */
  readonly facts: readonly string[];
  /** Too few answered: then there is nothing but this and `quality`. */
  readonly tooFew: string;
  readonly health: { readonly value: string; readonly band: string; readonly change: string };
  readonly reasons: readonly string[];
  readonly figures: readonly ReportFigure[];
  readonly priorities: readonly ReportPriority[];
  readonly warnings: readonly string[];
  readonly quality: readonly string[];
  /** Null where there are too few points for a picture. */
  readonly picture: RadarPicture | null;
  readonly points: ReportTable;
  /** The waves laid over each other, as a table; no rows where this is the first. */
  readonly changes: ReportTable;
  readonly agreement: ReportTable;
  /** What is done about the gaps; no rows as long as nothing is decided. */
  readonly decisions: ReportTable;
  /** What came of the decisions about the survey before. */
  readonly outcomes: ReportTable;
  readonly words: readonly ReportWords[];
  /** Why no words are shown; `''` where they are. */
  readonly wordsWithheld: string;
  readonly headings: ReportHeadings;
}

export type ReportHeadings = Readonly<
  Record<
    | 'summary'
    | 'health'
    | 'reasons'
    | 'priorities'
    | 'warnings'
    | 'quality'
    | 'picture'
    | 'words'
    | 'figures',
    string
  >
>;
