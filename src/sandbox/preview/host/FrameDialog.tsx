import { useEffect, useRef } from 'react';
import type { FrameRequest } from './page-actions.ts';

interface FrameDialogProps extends FrameRequest {
  readonly onClose: () => void;
}

/** What `openIframeModal` opens. The page's policy decides which addresses may be shown. */
export function FrameDialog({ uri, width, height, title, onClose }: FrameDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="ui-overlay modal frame"
      style={{ width }}
      aria-label={title ?? uri}
      onClose={onClose}
    >
      <div className="sheet">
        <header>
          <h2>{title}</h2>
          <button
            type="button"
            className="close"
            aria-label="Close"
            onClick={() => dialog.current?.close()}
          >
            <span aria-hidden="true">×</span>
          </button>
        </header>
        <iframe src={uri} style={{ height }} title={title ?? uri} />
      </div>
    </dialog>
  );
}
