import type {
  StatisticsItemProps,
  StatisticsProps,
  StatisticsTrendProps,
} from '@hubspot/ui-extensions';

export function Statistics({ testId, children }: StatisticsProps) {
  return (
    <div className="ui-statistics" data-testid={testId}>
      {children}
    </div>
  );
}

export function StatisticsItem({ id, label, number, testId, children }: StatisticsItemProps) {
  return (
    <div className="ui-statistic" id={id} data-testid={testId}>
      <span className="label">{label}</span>
      <strong>{number}</strong>
      {children}
    </div>
  );
}

export function StatisticsTrend({ value, direction, color, testId }: StatisticsTrendProps) {
  const rises = direction === 'increase';
  return (
    <span className={`ui-trend ${color ?? (rises ? 'green' : 'red')}`} data-testid={testId}>
      <span aria-hidden="true">{rises ? '▲' : '▼'}</span>
      <span className="hidden">{direction}</span> {value}
    </span>
  );
}
