import { createRenderer, type RenderedChildNode } from '@hubspot/ui-extensions/testing';
import { vi } from 'vitest';
import { CompanyCard } from '../../extensions/app/cards/CompanyCard.tsx';

/** Renders the Radar tab of company 501 for a user with this language; `''` is a profile without origin. */
export function renderCard(origin: string, language = 'en-gb') {
  const renderer = createRenderer('crm.record.tab');
  const { context } = renderer.mocks;
  context.crm.objectId = 501;
  context.user.language = language;
  context.variables = origin ? { API_ORIGIN: origin } : {};
  renderer.render(<CompanyCard />);
  return renderer;
}

export type Card = ReturnType<typeof renderCard>;

/**
 * Waits until a check passes. The renderer's own `waitFor` looks while a change is being applied,
 * keeps what it saw and can miss the end of it.
 */
export async function until(check: () => unknown): Promise<void> {
  await vi.waitFor(check, { interval: 5, timeout: 5000 });
}

/** Lets a component say that something happened; the renderer's own `trigger` knows no unions. */
export function fire(node: { readonly props: object }, event: string, ...values: unknown[]): void {
  const handler = (node.props as Readonly<Record<string, unknown>>)[event];
  if (typeof handler !== 'function') throw new Error(`Nothing listens to ${event}.`);
  (handler as (...given: unknown[]) => void)(...values);
}

interface ParentNode {
  readonly childNodes: readonly RenderedChildNode[];
}

/** All text inside a node, one line per piece; the renderer's own `text` leaves the depths out. */
export function textOf(node: ParentNode): string {
  return node.childNodes
    .map((child) => ('childNodes' in child ? textOf(child) : child.text))
    .join('\n');
}
