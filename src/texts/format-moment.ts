import type { Language } from './language.ts';
import { localeOf } from './locale.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Day and minute of an instant in a time zone: `5 Dec 2026, 09:14`. */
export function formatMoment(date: Date, language: Language, timeZone: string): string {
  const name = `${language} ${timeZone}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone,
    });
    formats.set(name, format);
  }
  return format.format(date);
}
