import type {
  ModalBodyProps,
  ModalFooterProps,
  ModalProps,
  PanelBodyProps,
  PanelFooterProps,
  PanelProps,
  PanelSectionProps,
} from '@hubspot/ui-extensions';
import { classNames } from './class-names.ts';
import { Overlay } from './Overlay.tsx';
import { shortSize } from './sizes.ts';

export function Modal({ width = 'sm', variant = 'default', ...props }: ModalProps) {
  const className = `ui-overlay modal ${shortSize(width)} ${variant}`;
  return <Overlay {...props} label={props['aria-label']} className={className} />;
}

/** In HubSpot a panel lets the record beside it be used; here both variants hold the focus. */
export function Panel({ width = 'sm', ...props }: PanelProps) {
  const className = `ui-overlay panel ${shortSize(width)}`;
  return <Overlay {...props} label={props['aria-label']} className={className} />;
}

export function ModalBody({ testId, children }: ModalBodyProps) {
  return (
    <div className="ui-overlay-body" data-testid={testId}>
      {children}
    </div>
  );
}

export function ModalFooter({ testId, children }: ModalFooterProps) {
  return (
    <div className="ui-overlay-footer" data-testid={testId}>
      {children}
    </div>
  );
}

export function PanelBody({ testId, children }: PanelBodyProps) {
  return (
    <div className="ui-overlay-body" data-testid={testId}>
      {children}
    </div>
  );
}

export function PanelFooter({ testId, children }: PanelFooterProps) {
  return (
    <div className="ui-overlay-footer" data-testid={testId}>
      {children}
    </div>
  );
}

export function PanelSection({ flush = false, testId, children }: PanelSectionProps) {
  return (
    <div className={classNames('ui-panel-section', flush && 'is-flush')} data-testid={testId}>
      {children}
    </div>
  );
}
