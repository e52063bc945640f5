import type { ReactNode } from 'react';
import type { ChartData } from './chart-data.ts';
import { describeChart } from './chart-data.ts';

const WIDTH = 560;
const HEIGHT = 260;
const EDGE = { left: 48, right: 12, top: 14, bottom: 44 };
const LABELS_THAT_FIT = 8;

/** Where a value and a category lie in the picture. */
export interface ChartScale {
  readonly bandWidth: number;
  readonly centreOf: (category: number) => number;
  readonly yOf: (value: number) => number;
}

interface ChartFrameProps {
  readonly data: ChartData;
  readonly testId: string | undefined;
  readonly children: (scale: ChartScale) => ReactNode;
}

/** Title, legend and axes around the bars or lines. */
export function ChartFrame({ data, testId, children }: ChartFrameProps) {
  const { title, categories, series, ticks, axisLabels, shows } = data;
  const bandWidth = (WIDTH - EDGE.left - EDGE.right) / Math.max(categories.length, 1);
  const floor = HEIGHT - EDGE.bottom;
  const centreOf = (category: number): number => EDGE.left + bandWidth * (category + 0.5);
  const yOf = (value: number): number => floor - ((floor - EDGE.top) * value) / (ticks.at(-1) ?? 1);
  const every = Math.ceil(categories.length / LABELS_THAT_FIT);
  return (
    <figure className="ui-chart" data-testid={testId}>
      {title !== undefined && <figcaption>{title}</figcaption>}
      {shows.legend && (
        <ul className="legend">
          {series.map(({ key, label, color }) => (
            <li key={key}>
              <span className="swatch" style={{ background: color }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={describeChart(data)}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={yOf(tick)} y2={yOf(tick)} />
            <text x={EDGE.left - 6} y={yOf(tick) + 4} textAnchor="end">
              {Number(tick.toFixed(2))}
            </text>
          </g>
        ))}
        {categories.map((category, index) =>
          index % every === 0 ? (
            <text key={category} x={centreOf(index)} y={floor + 16} textAnchor="middle">
              {category}
            </text>
          ) : null,
        )}
        <text x={(WIDTH + EDGE.left) / 2} y={HEIGHT - 6} textAnchor="middle" className="axis">
          {axisLabels.x}
        </text>
        <text
          className="axis"
          textAnchor="middle"
          transform={`translate(11 ${(floor + EDGE.top) / 2}) rotate(-90)`}
        >
          {axisLabels.y}
        </text>
        {children({ bandWidth, centreOf, yOf })}
      </svg>
    </figure>
  );
}
