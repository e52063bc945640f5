/**
 * The time zone in which most people of a country live, where it has several. For the widest ones the
 * zone in the middle: office hours there are no night anywhere in the country.
 */
const MAIN_ZONES: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  GL: 'America/Nuuk',
  ID: 'Asia/Jakarta',
  KZ: 'Asia/Almaty',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  US: 'America/Chicago',
  UZ: 'Asia/Tashkent',
};

/** Newer than the language level that the compiler knows. */
type LocaleWithZones = Intl.Locale & { getTimeZones(): string[] | undefined };

/**
 * The time zone of a country by its code of ISO 3166, such as `DK`; null for one that is unknown, or
 * has several and no main one.
 */
export function zoneOfCountry(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const main = MAIN_ZONES[code];
  if (main !== undefined) return main;
  const zones = (new Intl.Locale(`und-${code}`) as LocaleWithZones).getTimeZones() ?? [];
  return zones.length === 1 ? (zones[0] ?? null) : null;
}
