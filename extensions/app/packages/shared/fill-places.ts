/** Puts values into the `{places}` of a text; a place without a value stays as it is. */
export function fillPlaces(text: string, values: Readonly<Record<string, string | number>>) {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
