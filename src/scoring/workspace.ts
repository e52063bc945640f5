import { createColumn } from './column.ts';
import type { Column } from './column.ts';
import { createSheetArrays } from './rating-sheet.ts';
import type { SheetArrays } from './rating-sheet.ts';

/** The arrays that scoring one wave writes to. They may be longer than the wave needs. */
export interface Workspace {
  readonly sheet: SheetArrays;
  /** One mean per group, at least two. */
  readonly means: Float64Array;
  readonly columns: {
    readonly now: Column;
    readonly desired: Column;
    readonly gap: Column;
    readonly vendorNow: Column;
    readonly vendorDesired: Column;
  };
}

let kept: Workspace | undefined;

/**
 * A workspace for this many respondents and points, to be used up before anybody else asks: small
 * waves would spend more time on making arrays than on filling them. Scoring is synchronous and
 * nothing of the workspace gets into the scores, so it stays a pure function to the outside.
 */
export function borrowWorkspace(respondents: number, points: number): Workspace {
  if (
    kept === undefined ||
    kept.sheet.now.length < respondents * points ||
    kept.columns.now.values.length < respondents
  ) {
    kept = {
      sheet: createSheetArrays(respondents, points),
      means: new Float64Array(respondents + 2),
      columns: {
        now: createColumn(respondents),
        desired: createColumn(respondents),
        gap: createColumn(respondents),
        vendorNow: createColumn(respondents),
        vendorDesired: createColumn(respondents),
      },
    };
  }
  return kept;
}
