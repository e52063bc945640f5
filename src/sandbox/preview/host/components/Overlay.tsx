import { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useHost } from '../host-context.ts';
import { HeadingContext } from './heading-context.ts';
import { OverlayContext } from './overlay-scope.ts';

interface OverlayProps {
  readonly id: string;
  readonly className: string;
  readonly title?: string | undefined;
  readonly label?: string | undefined;
  readonly testId?: string | undefined;
  readonly onOpen?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** A modal or a panel as long as it is open: by its trigger, or by its id. */
export function Overlay(props: OverlayProps) {
  const { overlays } = useHost();
  const scope = useContext(OverlayContext);
  const [own, setOwn] = useState(false);
  const isOpen = scope?.isOpen ?? own;
  const setOpen = scope?.setOpen ?? setOwn;
  useEffect(() => overlays.register(props.id, setOpen), [overlays, props.id, setOpen]);
  if (!isOpen) return null;
  return createPortal(<Dialog {...props} onDismiss={() => setOpen(false)} />, document.body);
}

/** The browser's own dialog: it holds the focus, hears Escape, and gives the focus back. */
function Dialog(props: OverlayProps & { readonly onDismiss: () => void }) {
  const { className, title, label, testId, onDismiss, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const events = useRef(props);
  useEffect(() => {
    events.current = props;
  });
  // Closed before it is taken away: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    events.current.onOpen?.();
    return () => events.current.onClose?.();
  }, []);
  const dismissOutside = (event: MouseEvent): void => {
    if (event.target === dialog.current) onDismiss();
  };
  return (
    <dialog
      ref={dialog}
      className={className}
      data-testid={testId}
      onMouseDown={dismissOutside}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
      {...(label === undefined ? { 'aria-labelledby': titleId } : { 'aria-label': label })}
    >
      <div className="sheet">
        <header>
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="close" aria-label="Close" onClick={onDismiss}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        <HeadingContext.Provider value="h3">
          <OverlayContext.Provider value={null}>{children}</OverlayContext.Provider>
        </HeadingContext.Provider>
      </div>
    </dialog>
  );
}
