import type { StepIndicatorProps } from '@hubspot/ui-extensions';
import { classNames } from './class-names.ts';

export function StepIndicator(props: StepIndicatorProps) {
  const { stepNames, currentStep = 0, direction = 'horizontal', onClick, testId } = props;
  return (
    <ol className={`ui-steps ${direction}`} data-testid={testId}>
      {stepNames.map((name, index) => (
        <li
          key={name}
          className={classNames(index < currentStep && 'is-done')}
          aria-current={index === currentStep ? 'step' : undefined}
        >
          <span className="number" aria-hidden="true">
            {index + 1}
          </span>
          {onClick ? (
            <button type="button" onClick={() => onClick(index)}>
              {name}
            </button>
          ) : (
            name
          )}
        </li>
      ))}
    </ol>
  );
}
