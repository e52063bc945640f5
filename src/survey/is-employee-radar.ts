import { projectAndEmployee } from './templates/project-and-employee.ts';
import type { Radar } from './types.ts';

/** The radar by which the own team says how the work goes; whoever of the customer's may be asked is asked, too. */
export function isEmployeeRadar({ radarId }: Pick<Radar, 'radarId'>): boolean {
  return radarId === projectAndEmployee.radarId;
}
