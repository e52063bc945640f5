/** PostgreSQL takes 65,535 parameters in one statement; our widest row has 20. */
const ROWS_PER_STATEMENT = 1000;

/** Runs work on the rows, as many at a time as one statement can take; never on none. */
export async function inChunks<Row>(
  rows: readonly Row[],
  work: (chunk: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await work(rows.slice(start, start + ROWS_PER_STATEMENT));
  }
}
