// What the schemas of several components have in common.

export const text = { type: 'string', minLength: 1 };

/** Only https, never this machine, and no query. */
export const publicUrl = { type: 'string', pattern: '^https://(?!localhost|127\\.)[^\\s?#$]+$' };

/** @param {string[]} required @param {Record<string, unknown>} properties @param {object} [more] */
export function shape(required, properties, more = {}) {
  return { type: 'object', required, properties, additionalProperties: false, ...more };
}

/** @param {unknown} items @param {object} [more] */
export function listOf(items, more = {}) {
  return { type: 'array', uniqueItems: true, items, ...more };
}
