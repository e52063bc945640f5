import { AppError } from '../lib/errors.ts';
import { listUsableRadars } from '../survey/radars/radar-library.ts';
import type { LibraryStores } from '../survey/radars/radar-library.ts';
import { describeSize } from '../survey/templates/describe-size.ts';
import type { PortalSettings } from '../survey/settings.ts';
import { text } from '../texts/catalogue.ts';

export interface Option {
  readonly label: string;
  readonly description: string;
  readonly value: string;
}

export interface ListOptionsInput {
  readonly portalId: number;
  /** Of the portal. */
  readonly settings: Pick<PortalSettings, 'language' | 'modes'>;
  readonly field: string;
  /** Only what contains it; everything when empty. */
  readonly query: string;
}

type ListField = (stores: LibraryStores, input: ListOptionsInput) => Promise<Option[]> | Option[];

const FIELDS: Readonly<Record<string, ListField>> = { radar: listRadarOptions, mode: listModes };

/**
 * What a field of an action offers by the portal's settings and in its language: all of it, or what
 * contains the query. Throws `not_found` for a field without choices.
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
  { portalId, settings: { language } }: ListOptionsInput,
): Promise<Option[]> {
  const radars = await listUsableRadars(stores, portalId, language);
  return radars.map((radar) => ({
    label: radar.name[language],
    description: describeSize(radar, language),
    value: radar.radarId,
  }));
}

function listModes(_stores: LibraryStores, { settings }: ListOptionsInput): Option[] {
  const { language, modes } = settings;
  return modes.allowed.map((mode) => ({
    label: text(language, `mode.${mode}`),
    description: text(language, `option.mode.${mode}`),
    value: mode,
  }));
}
