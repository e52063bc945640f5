import type { AlertProps } from '@hubspot/ui-extensions';
import { Icon } from './Icon.tsx';

const ICONS = {
  info: 'info',
  tip: 'info',
  success: 'checkCircle',
  warning: 'warning',
  error: 'exclamationCircle',
  danger: 'exclamationCircle',
} as const;

/** What this one says first to a screen reader is what the colour says to the eye. */
const MEANINGS: Readonly<Record<keyof typeof ICONS, string>> = {
  info: 'Note:',
  tip: 'Tip:',
  success: 'Done:',
  warning: 'Warning:',
  error: 'Problem:',
  danger: 'Problem:',
};

export function Alert({ title, variant = 'info', testId, children }: AlertProps) {
  const isProblem = variant === 'error' || variant === 'danger';
  return (
    <div
      className={`ui-alert ${isProblem ? 'danger' : variant}`}
      role={isProblem ? 'alert' : 'status'}
      data-testid={testId}
    >
      <Icon name={ICONS[variant]} size="md" />
      <div>
        <p className="title">
          <span className="hidden">{MEANINGS[variant]}</span> {title}
        </p>
        {children}
      </div>
    </div>
  );
}
