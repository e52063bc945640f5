import type { LineChartProps } from '@hubspot/ui-extensions';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartScale } from './ChartFrame.tsx';
import type { Series } from './chart-data.ts';
import { prepareChart } from './chart-data.ts';

export function LineChart({ testId, ...props }: LineChartProps) {
  const data = prepareChart(props);
  return (
    <ChartFrame data={data} testId={testId}>
      {(scale) =>
        data.series.map((series) => (
          <Line key={series.key} series={series} scale={scale} hasLabels={data.shows.labels} />
        ))
      }
    </ChartFrame>
  );
}

interface LineProps {
  readonly series: Series;
  readonly scale: ChartScale;
  readonly hasLabels: boolean;
}

/** A category without a value is passed over. */
function Line({ series: { label, color, values }, scale, hasLabels }: LineProps) {
  const points = values.flatMap((value, index) =>
    value === null ? [] : [{ value, x: scale.centreOf(index), y: scale.yOf(value) }],
  );
  return (
    <g>
      <polyline
        fill="none"
        stroke={color}
        strokeWidth="2.5"
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
      />
      {points.map(({ value, x, y }) => (
        <g key={x}>
          <circle cx={x} cy={y} r="4" fill={color}>
            <title>{`${label}: ${value}`}</title>
          </circle>
          {hasLabels && (
            <text x={x} y={y - 8} textAnchor="middle">
              {value}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
