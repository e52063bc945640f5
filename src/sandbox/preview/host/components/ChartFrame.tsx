import type { ReactNode } from 'react';
import type { ChartData } from './chart-data.ts';
import { breakLabel, describeChart } from './chart-data.ts';

const WIDTH = 560;
const HEIGHT = 270;
const EDGE = { left: 48, right: 12, top: 14, bottom: 54 };
/** Where the lowest tick lies. */
const FLOOR = HEIGHT - EDGE.bottom;
const LABELS_THAT_FIT = 8;
/** Of the axis' letters, on average. */
const LETTER_WIDTH = 6.2;
const LINE_HEIGHT = 12;

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
  const scale = createScale(data);
  return (
    <figure className="ui-chart" data-testid={testId}>
      {data.title !== undefined && <figcaption>{data.title}</figcaption>}
      {data.shows.legend && <Legend series={data.series} />}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={describeChart(data)}>
        <ValueAxis data={data} scale={scale} />
        <CategoryAxis data={data} scale={scale} />
        {children(scale)}
      </svg>
    </figure>
  );
}

function createScale({ categories, ticks }: ChartData): ChartScale {
  const bandWidth = (WIDTH - EDGE.left - EDGE.right) / Math.max(categories.length, 1);
  const [lowest, highest] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return {
    bandWidth,
    centreOf: (category) => EDGE.left + bandWidth * (category + 0.5),
    yOf: (value) => FLOOR - ((FLOOR - EDGE.top) * (value - lowest)) / (highest - lowest),
  };
}

function Legend({ series }: Pick<ChartData, 'series'>) {
  return (
    <ul className="legend">
      {series.map(({ key, label, color }) => (
        <li key={key}>
          <span className="swatch" style={{ background: color }} />
          {label}
        </li>
      ))}
    </ul>
  );
}

interface AxisProps {
  readonly data: ChartData;
  readonly scale: ChartScale;
}

function ValueAxis({ data: { ticks, axisLabels }, scale: { yOf } }: AxisProps) {
  const middle = `translate(11 ${(FLOOR + EDGE.top) / 2}) rotate(-90)`;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={yOf(tick)} y2={yOf(tick)} />
          <text x={EDGE.left - 6} y={yOf(tick) + 4} textAnchor="end">
            {Number(tick.toFixed(2))}
          </text>
        </g>
      ))}
      <text className="axis" textAnchor="middle" transform={middle}>
        {axisLabels.y}
      </text>
    </>
  );
}

function CategoryAxis({ data: { categories, axisLabels }, scale }: AxisProps) {
  const every = Math.ceil(categories.length / LABELS_THAT_FIT);
  const longest = Math.floor((every * scale.bandWidth) / LETTER_WIDTH);
  return (
    <>
      {categories.map((category, index) =>
        index % every === 0 ? (
          <text key={category} y={FLOOR + 16} textAnchor="middle">
            {breakLabel(category, longest).map((line, place) => (
              <tspan key={line} x={scale.centreOf(index)} dy={place === 0 ? 0 : LINE_HEIGHT}>
                {line}
              </tspan>
            ))}
          </text>
        ) : null,
      )}
      <text x={(WIDTH + EDGE.left) / 2} y={HEIGHT - 6} textAnchor="middle" className="axis">
        {axisLabels.x}
      </text>
    </>
  );
}
