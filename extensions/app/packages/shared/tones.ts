import type { Tag } from '@contracts/tag.ts';

/** HubSpot's names for a tone; the word beside the colour says the same. */
export const STATUS_VARIANT = {
  good: 'success',
  watch: 'warning',
  bad: 'danger',
  neutral: 'default',
} as const satisfies Record<Tag['tone'], string>;

export const TAG_VARIANT = {
  good: 'success',
  watch: 'warning',
  bad: 'error',
  neutral: 'default',
} as const satisfies Record<Tag['tone'], string>;
