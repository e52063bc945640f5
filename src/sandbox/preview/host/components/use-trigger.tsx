import type { ExtensionEvent, HrefProp, Reactions, ReactionsHandler } from '@hubspot/ui-extensions';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useHost } from '../host-context.ts';
import type { OverlayRegistry } from '../overlay-registry.ts';
import { OverlayContext } from './overlay-scope.ts';
import { toLocalRecord } from './to-local-record.ts';

interface TriggerProps {
  readonly onClick?: ReactionsHandler<ExtensionEvent> | undefined;
  readonly href?: HrefProp | undefined;
  readonly overlay?: ReactNode;
  readonly disabled?: boolean | undefined;
}

/** What happens when something is clicked: its overlay opens, its handler hears, its link is followed. */
export function useTrigger({ onClick, href, overlay, disabled }: TriggerProps) {
  const { overlays } = useHost();
  const [isOpen, setOpen] = useState(false);
  const [tooltipId, describe] = useState<string | null>(null);
  const scope = useMemo(() => ({ isOpen, setOpen, describe }), [isOpen]);
  const click = (): void => {
    if (disabled) return;
    if (overlay) setOpen(true);
    void onClick?.(createEvent('click'), reactionsOf(overlays));
    if (href) open(href);
  };
  const layer = overlay ? (
    <OverlayContext.Provider value={scope}>{overlay}</OverlayContext.Provider>
  ) : null;
  return { click, layer, describedBy: tooltipId ?? undefined };
}

export function reactionsOf({ setOpen }: OverlayRegistry): Reactions {
  const show = (id: string): void => setOpen(id, true);
  const hide = (id: string): void => setOpen(id, false);
  return { openModal: show, closeModal: hide, openPanel: show, closePanel: hide };
}

export function createEvent(type: string): ExtensionEvent {
  return { type, bubbles: true, timeStamp: performance.now(), id: '' };
}

/** Where a link of an extension leads, and whether into another tab. */
export function urlOf(href: HrefProp): { url: string; opensBeside: boolean } {
  const given = typeof href === 'string' ? href : href.url;
  const url = toLocalRecord(given);
  const isElsewhere = !url.startsWith('/') && !url.startsWith(location.origin);
  return {
    url,
    opensBeside: typeof href === 'string' ? isElsewhere : (href.external ?? isElsewhere),
  };
}

function open(href: HrefProp): void {
  const { url, opensBeside } = urlOf(href);
  window.open(url, opensBeside ? '_blank' : '_self', 'noopener');
}
