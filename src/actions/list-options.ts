import { AppError } from '../lib/errors.ts';
import { estimateMinutes } from '../survey/templates/estimate-minutes.ts';
import { listRadars } from '../survey/templates/find-radar.ts';
import type { Mode } from '../survey/types.ts';
import { text } from '../texts/catalogue.ts';
import type { Language } from '../texts/language.ts';

export interface Option {
  readonly label: string;
  readonly description: string;
  readonly value: string;
}

const MODES: readonly Mode[] = ['named', 'confidential', 'anonymous'];

const FIELDS: Readonly<Record<string, (language: Language) => Option[]>> = {
  radar: (language) =>
    listRadars().map((radar) => ({
      label: radar.name[language],
      description: text(language, 'option.radar', {
        points: radar.points.length,
        minutes: estimateMinutes(radar, 'customer'),
      }),
      value: radar.radarId,
    })),
  mode: (language) =>
    MODES.map((mode) => ({
      label: text(language, `mode.${mode}`),
      description: text(language, `option.mode.${mode}`),
      value: mode,
    })),
};

/**
 * What a field of an action offers, in a language: all of it, or what contains the query. Throws
 * `not_found` for a field without choices.
 */
export function listOptions(field: string, language: Language, query: string): Option[] {
  const list = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (!list) {
    throw new AppError('not_found', 'This field has no choices.', {
      action: 'Check the address of the choices in the action.',
    });
  }
  const wanted = query.trim().toLowerCase();
  return list(language).filter(({ label, description, value }) =>
    [label, description, value].some((words) => words.toLowerCase().includes(wanted)),
  );
}
