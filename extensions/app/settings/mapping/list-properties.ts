import type { MappedPropertiesReply } from '@contracts/mapped-properties.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Names {
  readonly propertyNone: string;
  readonly propertyMissing: string;
}

/**
 * What the select of a setting offers: none, and the properties that fit it by label. One that is mapped
 * and not among them stays in the list, marked, so that opening the page changes nothing.
 */
export function listProperties(
  properties: MappedPropertiesReply['properties'],
  setting: string,
  mapped: string,
  words: Names,
): Option[] {
  const fitting = properties
    .filter(({ name, fits }) => fits.some((one) => one === setting) || name === mapped)
    .map(({ name, label }) => ({ value: name, label }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const isKnown = mapped === '' || fitting.some(({ value }) => value === mapped);
  return [
    { value: '', label: words.propertyNone },
    ...(isKnown
      ? []
      : [{ value: mapped, label: fillPlaces(words.propertyMissing, { name: mapped }) }]),
    ...fitting,
  ];
}
