/** The time, passed in. Nothing else in the project reads the wall clock, SQL included. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
