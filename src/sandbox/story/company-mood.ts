/** How the people of a simulated company feel, and what happens to them between two waves. */
export interface CompanyMood {
  readonly title: string;
  /** Typical answer in the first wave, 0–10. */
  readonly level: number;
  /** Share of the invited who answer, 0–1. */
  readonly turnout: number;
  /** How far decision makers stand above (or below) the others. */
  readonly leadersAbove: number;
  /** What the second wave adds to each point, and to the points that fall. */
  readonly change: number;
  readonly fall: number;
  readonly fallingPoints: number;
  /** What the second wave adds to the likelihood to recommend, beyond the points. */
  readonly disappointment: number;
}

/** The parts that companies play, given out in turn. */
const MOODS: readonly CompanyMood[] = [
  {
    title: 'two points fall',
    level: 7.6,
    turnout: 0.95,
    leadersAbove: 0,
    change: 0,
    fall: -4,
    fallingPoints: 2,
    disappointment: -2,
  },
  {
    title: 'content and loyal',
    level: 8.8,
    turnout: 0.9,
    leadersAbove: 0,
    change: 0,
    fall: 0,
    fallingPoints: 0,
    disappointment: 0,
  },
  {
    title: 'better in total, worse on one point',
    level: 6.6,
    turnout: 0.95,
    leadersAbove: 0,
    change: 1.2,
    fall: -3,
    fallingPoints: 1,
    disappointment: 0,
  },
  {
    title: 'getting better',
    level: 6.2,
    turnout: 0.85,
    leadersAbove: 0,
    change: 1.6,
    fall: 0,
    fallingPoints: 0,
    disappointment: 0,
  },
  {
    title: 'leaders and users disagree',
    level: 5.2,
    turnout: 0.9,
    leadersAbove: 3.5,
    change: 0,
    fall: 0,
    fallingPoints: 0,
    disappointment: 0,
  },
  {
    title: 'everything falls',
    level: 7.2,
    turnout: 0.9,
    leadersAbove: 0,
    change: -2,
    fall: -5,
    fallingPoints: 3,
    disappointment: -1,
  },
  {
    title: 'quiet',
    level: 7.4,
    turnout: 0.35,
    leadersAbove: 0,
    change: 0,
    fall: 0,
    fallingPoints: 0,
    disappointment: 0,
  },
];

/** The mood of the company at this place in the list; the parts repeat. */
export function companyMood(index: number): CompanyMood {
  const mood = MOODS[index % MOODS.length];
  if (!mood) throw new Error('There is no mood at this place.');
  return mood;
}
