import type { BarChartProps } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartScale } from './ChartFrame.tsx';
import type { ChartData } from './chart-data.ts';
import { prepareChart } from './chart-data.ts';

const WIDEST_BAR = 46;

export function BarChart({ testId, ...props }: BarChartProps) {
  const data = prepareChart(props);
  return (
    <ChartFrame data={data} testId={testId}>
      {(scale) => data.categories.map((_, category) => drawBars(data, scale, category))}
    </ChartFrame>
  );
}

/** The bars of one category: on top of each other or side by side. */
function drawBars(data: ChartData, scale: ChartScale, category: number): ReactNode[] {
  const { series, isStacked, shows } = data;
  const columns = isStacked ? 1 : series.length;
  const width = Math.min(WIDEST_BAR, (scale.bandWidth * 0.7) / columns);
  const left = scale.centreOf(category) - (width * columns) / 2;
  let base = 0;
  return series.map(({ key, label, color, values }, index) => {
    const value = values[category] ?? 0;
    const x = left + (isStacked ? 0 : width * index);
    const ends = [scale.yOf(base + value), scale.yOf(base)];
    const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
    if (isStacked) base += value;
    return (
      <g key={`${category}-${key}`}>
        <rect x={x} y={top} width={width - 2} height={bottom - top} rx="2" fill={color}>
          <title>{`${label}: ${value}`}</title>
        </rect>
        {shows.labels && (
          <text x={x + width / 2} y={top - 3} textAnchor="middle">
            {value}
          </text>
        )}
      </g>
    );
  });
}
