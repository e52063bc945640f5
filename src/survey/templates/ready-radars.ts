import type { Radar } from '../types.ts';
import { customerJourney } from './customer-journey.ts';
import { customerRelationship } from './customer-relationship.ts';
import { projectAndEmployee } from './project-and-employee.ts';
import { promoterModel } from './promoter-model.ts';
import { solutionUtilisation } from './solution-utilisation.ts';

/** The radars that every portal has, in the order they are offered. Nobody can change them. */
export const READY_RADARS: readonly Radar[] = [
  customerRelationship,
  projectAndEmployee,
  promoterModel,
  customerJourney,
  solutionUtilisation,
];
