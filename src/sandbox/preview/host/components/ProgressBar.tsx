import type { ProgressBarProps, ScoreProps } from '@hubspot/ui-extensions';

export function ProgressBar(props: ProgressBarProps) {
  const { title, value = 0, maxValue = 100, variant = 'success', valueDescription } = props;
  const percent = maxValue > 0 ? Math.round((100 * value) / maxValue) : 0;
  const described = [valueDescription, props.showPercentage && `${percent} %`].filter(Boolean);
  const label = props['aria-label'] ?? title ?? valueDescription ?? `${percent} %`;
  return (
    <div className="ui-progress" data-testid={props.testId}>
      <div className="head">
        <span>{title}</span>
        <span>{described.join(' · ')}</span>
      </div>
      <div
        className="track"
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={maxValue}
      >
        <div className={`filled ${variant}`} style={{ width: `${Math.min(percent, 100)}%` }} />
      </div>
    </div>
  );
}

const CIRCUMFERENCE = 2 * Math.PI * 28;

/** HubSpot colours the ring by thirds. */
export function ScoreCircle({ score, testId }: ScoreProps) {
  const tone = score < 33 ? 'bad' : score < 66 ? 'watch' : 'good';
  const dash = `${(score / 100) * CIRCUMFERENCE} ${CIRCUMFERENCE}`;
  return (
    <svg
      className={`ui-score ${tone}`}
      viewBox="0 0 64 64"
      role="img"
      aria-label={`${score} / 100`}
      data-testid={testId}
    >
      <circle cx="32" cy="32" r="28" />
      <circle className="value" cx="32" cy="32" r="28" strokeDasharray={dash} />
      <text x="32" y="39">
        {score}
      </text>
    </svg>
  );
}
