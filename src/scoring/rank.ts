/** Which items come first; longer than any radar, and grown when one is not. */
let order = new Int32Array(64);

/**
 * The ids of the highest values first, at most `most` of them; ties keep their order and NaN has
 * no place. An insertion into a short list: radars have some dozen points.
 */
export function rankDescending(
  items: readonly { readonly id: string }[],
  values: Float64Array,
  most = Infinity,
): string[] {
  if (order.length <= items.length) order = new Int32Array(2 * items.length);
  let ranked = 0;
  for (let index = 0; index < items.length; index++) {
    const value = values[index] ?? NaN;
    if (Number.isNaN(value)) continue;
    let place = ranked;
    for (; place > 0 && (values[order[place - 1] ?? 0] ?? 0) < value; place--) {
      order[place] = order[place - 1] ?? 0;
    }
    order[place] = index;
    if (ranked < most) ranked++;
  }
  const ids = new Array<string>(ranked);
  for (let place = 0; place < ranked; place++) ids[place] = items[order[place] ?? 0]?.id ?? '';
  return ids;
}
