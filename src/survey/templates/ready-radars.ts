import type { Radar } from '../types.ts';
import { customerRelationship } from './customer-relationship.ts';

/** The radars that every portal has, in the order they are offered. Nobody can change them. */
export const READY_RADARS: readonly Radar[] = [customerRelationship];
