import type { Language } from './language.ts';
import { localeOf } from './locale.ts';

const MINUS = '\u2212';

const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<Language, Intl.ListFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const moneyFormats = new Map<string, Intl.NumberFormat>();
const shortMonthFormats = new Map<Language, Intl.DateTimeFormat>();
const shortDayFormats = new Map<Language, Intl.DateTimeFormat>();

/** The calendar day of an instant in a time zone, in words: `5 December 2026`. */
export function formatDate(date: Date, language: Language, timeZone: string): string {
  const name = `${language} ${timeZone}`;
  let format = dateFormats.get(name);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone });
    dateFormats.set(name, format);
  }
  return format.format(date);
}

/** A calendar day `YYYY-MM-DD` in words. */
export function formatDay(day: string, language: Language): string {
  return formatDate(new Date(`${day}T00:00:00Z`), language, 'UTC');
}

/** The same in a table, where it is short: `5 Dec 2026`. */
export function formatShortDay(day: string, language: Language): string {
  let format = shortDayFormats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' });
    shortDayFormats.set(language, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A number with that many decimals, half away from zero; never `-0`. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return format(value, language, digits, 'negative');
}

/** The same with its sign, `+4` or `−8`; 0 has none. */
export function formatSigned(value: number, language: Language, digits = 0): string {
  return format(value, language, digits, 'exceptZero');
}

/** A whole amount with its currency, such as `DKK 480,000`; the number alone where none is known. */
export function formatMoney(value: number, language: Language, currency: string): string {
  if (!/^[A-Za-z]{3}$/.test(currency)) return formatNumber(value, language);
  const name = `${language} ${currency}`;
  let moneyFormat = moneyFormats.get(name);
  if (!moneyFormat) {
    moneyFormat = new Intl.NumberFormat(localeOf(language), {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      maximumFractionDigits: 0,
    });
    moneyFormats.set(name, moneyFormat);
  }
  return moneyFormat.format(value).replace('-', MINUS);
}

/** A month `YYYY-MM` in a table: `Dec 2026`. */
export function formatShortMonth(month: string, language: Language): string {
  let format = shortMonthFormats.get(language);
  if (!format) {
    const parts = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
    format = new Intl.DateTimeFormat(localeOf(language), parts);
    shortMonthFormats.set(language, format);
  }
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** Names or other words as a list: `Ida, Per and Mia`. */
export function formatList(words: readonly string[], language: Language): string {
  let listFormat = listFormats.get(language);
  if (!listFormat) {
    listFormat = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
    listFormats.set(language, listFormat);
  }
  return listFormat.format(words);
}

function format(
  value: number,
  language: Language,
  digits: number,
  signDisplay: 'negative' | 'exceptZero',
): string {
  const name = `${language} ${digits} ${signDisplay}`;
  let numberFormat = numberFormats.get(name);
  if (!numberFormat) {
    numberFormat = new Intl.NumberFormat(localeOf(language), {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
    });
    numberFormats.set(name, numberFormat);
  }
  // Some locales write a hyphen, which is shorter than a figure and breaks off at line ends.
  return numberFormat.format(value).replace('-', MINUS);
}
