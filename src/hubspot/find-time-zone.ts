import { zoneOfCountry } from '../lib/country-zones.ts';
import { LANGUAGES } from '../texts/language.ts';
import { localeOf } from '../texts/locale.ts';

export interface Whereabouts {
  /** As HubSpot's select has it, `america_slash_new_york`, or as a text, `America/New_York`. */
  readonly timeZone: string;
  /** Of ISO 3166. */
  readonly countryCode: string;
  /** By its name in any of our languages: HubSpot keeps what somebody has typed. */
  readonly country: string;
}

/** Where somebody's clock stands, as far as HubSpot tells; null where it does not. */
export function findTimeZone({ timeZone, countryCode, country }: Whereabouts): string | null {
  const code = countryCode.toUpperCase() || codeOfCountry(country);
  return readZone(timeZone) ?? zoneOfCountry(code);
}

/** The zone by its usual name; null where no clock goes by it. */
function readZone(value: string): string | null {
  const name = value
    .trim()
    .replaceAll('_slash_', '/')
    .replaceAll('_hyphen_', '-')
    .replaceAll('_plus_', '+');
  if (name === '') return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

let codes: ReadonlyMap<string, string> | null = null;

function codeOfCountry(country: string): string {
  const name = country.trim().toLowerCase();
  if (name === '') return '';
  codes ??= new Map(listCountryNames());
  return codes.get(name) ?? '';
}

function* listCountryNames(): Generator<[name: string, code: string]> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const all = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  for (const style of ['short', 'long'] as const) {
    for (const language of LANGUAGES) {
      const names = new Intl.DisplayNames(localeOf(language), {
        type: 'region',
        style,
        fallback: 'none',
      });
      for (const code of all) {
        const name = names.of(code);
        if (name !== undefined) yield [name.toLowerCase(), code];
      }
    }
  }
  // As many write it.
  for (const code of all) if (zoneOfCountry(code) !== null) yield [code.toLowerCase(), code];
}
