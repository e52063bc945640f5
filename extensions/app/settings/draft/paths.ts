type Tree = Readonly<Record<string, unknown>>;

/** The value at a path such as `repeat.months`; undefined where there is none. */
export function readPath(settings: Tree, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((node, name) => (isTree(node) ? node[name] : undefined), settings);
}

/** A copy with another value at the path; everything beside it is shared. */
export function writePath(settings: Tree, path: string, value: unknown): Tree {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...settings, [name]: value };
  const below = settings[name];
  return { ...settings, [name]: writePath(isTree(below) ? below : {}, rest.join('.'), value) };
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
