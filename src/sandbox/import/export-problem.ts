/** One thing that is wrong with an export, in words for the person who made it. */
export interface ExportProblem {
  readonly file: string;
  /** The line in the file, from 1; null for the file as a whole. */
  readonly line: number | null;
  /** The column's name; null for the line as a whole. */
  readonly column: string | null;
  readonly problem: string;
}

/** Notes something about one file. */
export type Note = (line: number | null, column: string | null, problem: string) => void;

/** Where to note what is wrong with one file. */
export interface Notes {
  /** Stops the import. */
  readonly complain: Note;
  /** The import goes on without this. */
  readonly warn: Note;
}
