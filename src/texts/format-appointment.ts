import type { Language } from './language.ts';
import { localeOf } from './locale.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A time that somebody waits for, in a time zone: `Mon 30 Nov, 09:00`. */
export function formatAppointment(date: Date, language: Language, timeZone: string): string {
  const name = `${language} ${timeZone}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
    formats.set(name, format);
  }
  return format.format(date);
}
