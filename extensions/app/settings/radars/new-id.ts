/** An id that no point or dimension ever had: 64 random bits. */
export function newId(kind: 'pt' | 'dm'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  return `${kind}_${digits.join('')}`;
}
