/** Adds a name at its place in alphabetical order (by code unit), unless it is there already. */
export function addName(names: string[], name: string): void {
  if (names.includes(name)) return;
  let place = names.length;
  for (; place > 0; place--) {
    const before = names[place - 1] ?? '';
    if (before < name) break;
    names[place] = before;
  }
  names[place] = name;
}
