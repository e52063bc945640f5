interface Firing {
  trigger(event: string, value?: unknown): void;
}

/**
 * Fires an event with a value, such as what somebody typed. The renderer's own types ask for the
 * handler in place of the value.
 */
export function fire(node: object, event: string, value: unknown): void {
  (node as Firing).trigger(event, value);
}
