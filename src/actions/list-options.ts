import { AppError } from '../lib/errors.ts';
import { listUsableRadars } from '../survey/radars/radar-library.ts';
import type { LibraryStores } from '../survey/radars/radar-library.ts';
import { estimateMinutes } from '../survey/templates/estimate-minutes.ts';
import type { Mode } from '../survey/types.ts';
import { text } from '../texts/catalogue.ts';
import type { Language } from '../texts/language.ts';

export interface Option {
  readonly label: string;
  readonly description: string;
  readonly value: string;
}

const MODES: readonly Mode[] = ['named', 'confidential', 'anonymous'];

export interface ListOptionsInput {
  readonly portalId: number;
  /** Of the portal. */
  readonly language: Language;
  readonly field: string;
  /** Only what contains it; everything when empty. */
  readonly query: string;
}

type ListField = (stores: LibraryStores, input: ListOptionsInput) => Promise<Option[]> | Option[];

const FIELDS: Readonly<Record<string, ListField>> = { radar: listRadarOptions, mode: listModes };

/**
 * What a field of an action offers, in the portal's language: all of it, or what contains the query.
 * Throws `not_found` for a field without choices.
 */
export async function listOptions(
  stores: LibraryStores,
  input: ListOptionsInput,
): Promise<Option[]> {
  const list = Object.hasOwn(FIELDS, input.field) ? FIELDS[input.field] : undefined;
  if (!list) {
    throw new AppError('not_found', 'This field has no choices.', {
      action: 'Check the address of the choices in the action.',
    });
  }
  const wanted = input.query.trim().toLowerCase();
  const options = await list(stores, input);
  return options.filter(({ label, description, value }) =>
    [label, description, value].some((words) => words.toLowerCase().includes(wanted)),
  );
}

/** Every radar that can be sent. */
async function listRadarOptions(
  stores: LibraryStores,
  { portalId, language }: ListOptionsInput,
): Promise<Option[]> {
  const radars = await listUsableRadars(stores, portalId, language);
  return radars.map((radar) => ({
    label: radar.name[language],
    description: text(language, 'option.radar', {
      points: radar.points.length,
      minutes: estimateMinutes(radar, 'customer'),
    }),
    value: radar.radarId,
  }));
}

function listModes(_stores: LibraryStores, { language }: ListOptionsInput): Option[] {
  return MODES.map((mode) => ({
    label: text(language, `mode.${mode}`),
    description: text(language, `option.mode.${mode}`),
    value: mode,
  }));
}
