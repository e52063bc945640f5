/** The moment at which it is `timeOfDay` in `timeZone`, `days` calendar days after `from`. */
export function dueAt(
  from: Date,
  days: number,
  timeOfDay: { readonly hour: number; readonly minute: number },
  timeZone: string,
): Date {
  const local = new Date(from.getTime() + zoneOffset(from, timeZone));
  const wanted = Date.UTC(
    local.getUTCFullYear(),
    local.getUTCMonth(),
    local.getUTCDate() + days,
    timeOfDay.hour,
    timeOfDay.minute,
  );
  return new Date(wanted - zoneOffset(new Date(wanted), timeZone));
}

/** Milliseconds that the zone is ahead of UTC at a moment. */
export function zoneOffset(at: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}
