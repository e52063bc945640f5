const PARTS = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const SECOND = 1_000;
const SIZES = [7 * 86_400 * SECOND, 86_400 * SECOND, 3_600 * SECOND, 60 * SECOND, SECOND];

/** Milliseconds of an ISO-8601 duration without months and years, such as `P7DT12H`; null if it is none. */
export function readDuration(text: string): number | null {
  const [, ...numbers]: Array<string | undefined> = PARTS.exec(text) ?? [];
  if (numbers.every((number) => number === undefined)) return null;
  return SIZES.reduce((sum, size, index) => sum + size * Number(numbers[index] ?? 0), 0);
}
