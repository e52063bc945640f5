import type { AllDistances } from '@hubspot/ui-extensions';

/** The SDK's distances in rem. */
const DISTANCES: Readonly<Record<AllDistances, string>> = {
  flush: '0',
  'extra-small': '0.25rem',
  xs: '0.25rem',
  small: '0.5rem',
  sm: '0.5rem',
  medium: '1rem',
  md: '1rem',
  large: '1.5rem',
  lg: '1.5rem',
  'extra-large': '2rem',
  xl: '2rem',
};

export function toRem(distance: AllDistances = 'flush'): string {
  return DISTANCES[distance];
}

/** `sm` for `small`: one name for each size in the style sheet. */
export function shortSize(size: string): string {
  return SHORT[size] ?? size;
}

const SHORT: Readonly<Record<string, string>> = {
  'extra-small': 'xs',
  small: 'sm',
  medium: 'md',
  default: 'md',
  large: 'lg',
  'extra-large': 'xl',
};
