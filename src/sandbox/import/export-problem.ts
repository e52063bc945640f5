/** One thing that is wrong with an export, in words for the person who made it. */
export interface ExportProblem {
  readonly file: string;
  /** The line in the file, from 1; null for the file as a whole. */
  readonly line: number | null;
  /** The column's name; null for the line as a whole. */
  readonly column: string | null;
  readonly problem: string;
}

/** Notes a problem of one file. */
export type Complain = (line: number | null, column: string | null, problem: string) => void;
