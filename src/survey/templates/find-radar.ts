import type { Radar } from '../types.ts';
import { customerRelationship } from './customer-relationship.ts';

const READY_RADARS: readonly Radar[] = [customerRelationship];

/** A ready radar by its id, or null. */
export function findRadar(radarId: string): Radar | null {
  return READY_RADARS.find((radar) => radar.radarId === radarId) ?? null;
}

/** All ready radars, in the order they are offered. */
export function listRadars(): readonly Radar[] {
  return READY_RADARS;
}
