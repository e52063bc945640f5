/** One figure of the fault suite, in the shape that all suites print. */
export interface FaultResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor: number | null;
  readonly ratio: number | null;
  readonly target: number;
  readonly pass: boolean;
}

/** Something of which there must be none. */
export function none(name: string, value: number, unit: string): FaultResult {
  return atMost(name, value, unit, 0);
}

export function atMost(name: string, value: number, unit: string, target: number): FaultResult {
  return { name, value, unit, floor: null, ratio: null, target, pass: value <= target };
}

/** Something that must really have happened, or the run proved nothing. */
export function atLeast(name: string, value: number, unit: string, target: number): FaultResult {
  return { name, value, unit, floor: null, ratio: null, target, pass: value >= target };
}

/** How many parts of two accounts differ. */
export function countDifferences(calm: object, troubled: object): number {
  const texts = (account: object) =>
    Object.entries(account).map(([name, part]) => [name, JSON.stringify(part)] as const);
  const expected = new Map(texts(calm));
  return texts(troubled).filter(([name, part]) => expected.get(name) !== part).length;
}
