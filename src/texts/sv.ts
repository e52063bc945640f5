import type { en } from './en.ts';
import { mailSv } from './mail/sv.ts';
import { respondentSv } from './respondent/sv.ts';
import { teamSv } from './team/sv.ts';

export const sv = { ...respondentSv, ...mailSv, ...teamSv } satisfies Record<
  keyof typeof en,
  string
>;
