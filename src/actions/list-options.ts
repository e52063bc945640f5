import { AppError } from '../lib/errors.ts';
import { estimateMinutes } from '../survey/templates/estimate-minutes.ts';
import { listRadars } from '../survey/templates/find-radar.ts';
import type { PortalSettings } from '../survey/settings.ts';
import { text } from '../texts/catalogue.ts';

export interface Option {
  readonly label: string;
  readonly description: string;
  readonly value: string;
}

type OptionSettings = Pick<PortalSettings, 'language' | 'modes'>;

const FIELDS: Readonly<Record<string, (settings: OptionSettings) => Option[]>> = {
  radar: ({ language }) =>
    listRadars().map((radar) => ({
      label: radar.name[language],
      description: text(language, 'option.radar', {
        points: radar.points.length,
        minutes: estimateMinutes(radar, 'customer'),
      }),
      value: radar.radarId,
    })),
  mode: ({ language, modes }) =>
    modes.allowed.map((mode) => ({
      label: text(language, `mode.${mode}`),
      description: text(language, `option.mode.${mode}`),
      value: mode,
    })),
};

/**
 * What a field of an action offers by the portal's settings and in its language: all of it, or what
 * contains the query. Throws `not_found` for a field without choices.
 */
export function listOptions(field: string, settings: OptionSettings, query: string): Option[] {
  const list = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (!list) {
    throw new AppError('not_found', 'This field has no choices.', {
      action: 'Check the address of the choices in the action.',
    });
  }
  const wanted = query.trim().toLowerCase();
  return list(settings).filter(({ label, description, value }) =>
    [label, description, value].some((words) => words.toLowerCase().includes(wanted)),
  );
}
