import type { PageAlert } from './page-actions.ts';

export interface ShownAlert extends PageAlert {
  readonly key: number;
  readonly onDismiss: () => void;
}

/** What just happened, at the edge of the page for some seconds. */
export function Alerts({ alerts }: { readonly alerts: readonly ShownAlert[] }) {
  return (
    <div className="alerts" role="status">
      {alerts.map(({ key, type = 'info', title, message, onDismiss }) => (
        <div key={key} className={`alert ${type}`}>
          <p>
            {title !== undefined && title !== '' && <strong>{title}</strong>} {message}
          </p>
          <button type="button" className="close" aria-label="Dismiss" onClick={onDismiss}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
    </div>
  );
}
