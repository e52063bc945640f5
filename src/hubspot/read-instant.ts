/** `2026-12-31`, an ISO time or epoch milliseconds; null for anything else. */
export function readInstant(text: string): Date | null {
  const date = new Date(/^-?\d{5,}$/.test(text) ? Number(text) : text);
  return text === '' || Number.isNaN(date.getTime()) ? null : date;
}
