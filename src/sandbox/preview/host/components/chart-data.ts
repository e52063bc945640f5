import type { BarChartProps, ChartColor } from '@hubspot/ui-extensions';

/** Somewhat darker than HubSpot's, so that a line is seen on white. */
const COLORS: Readonly<Record<ChartColor, string>> = {
  orange: '#d9703a',
  aqua: '#2a9d9f',
  purple: '#7a6fc4',
  yellow: '#c9962f',
  pink: '#cf6a93',
  blue: '#3f86c9',
  green: '#6a9a4f',
  darkOrange: '#a84a1c',
  darkAqua: '#0f6f73',
  darkPurple: '#54489e',
  darkYellow: '#96691a',
  darkPink: '#a3406c',
  darkBlue: '#1f5c96',
  darkGreen: '#426f2c',
};

const COLOR_NAMES = Object.keys(COLORS) as ChartColor[];

type Cell = string | number;

export interface Series {
  readonly key: string;
  readonly label: string;
  readonly color: string;
  /** One for each category; null where the data has none. */
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly title: string | undefined;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly isStacked: boolean;
  readonly ticks: readonly number[];
  readonly axisLabels: { readonly x: string; readonly y: string };
  readonly shows: { readonly legend: boolean; readonly labels: boolean };
}

/** The rows as categories and series, with colours, labels and the ticks of the axis. */
export function prepareChart({ data, axes, options = {} }: BarChartProps): ChartData {
  const rows = Array.isArray(data) ? data : data.data;
  const labels = Array.isArray(data) ? {} : (data.options?.propertyLabels ?? {});
  const { x, y, options: layout = {} } = axes;
  const group = layout.groupFieldByColor;
  const categories = unique(rows.map((row) => row[x.field] ?? ''));
  if (x.fieldType === 'datetime') categories.sort((a, b) => toTime(a) - toTime(b));
  const keys =
    group === undefined ? [y.label ?? y.field] : unique(rows.map((row) => row[group] ?? ''));
  const order = [...(options.colorList ?? options.colors ?? []), ...COLOR_NAMES];

  const series = keys.map((key, index): Series => {
    const mine = group === undefined ? rows : rows.filter((row) => row[group] === key);
    const color = layout.colors?.[key] ?? order[index % order.length] ?? 'blue';
    return {
      key: String(key),
      label: (group === undefined ? undefined : labels[group]?.[key]) ?? String(key),
      color: COLORS[color],
      values: categories.map((category) =>
        sum(mine.filter((row) => row[x.field] === category).map((row) => row[y.field])),
      ),
    };
  });
  const isStacked = layout.stacking ?? false;
  return {
    title: options.title,
    categories: categories.map((category) =>
      x.fieldType === 'datetime'
        ? formatDay(category)
        : (labels[x.field]?.[category] ?? String(category)),
    ),
    series,
    isStacked,
    ticks: chooseTicks(reach(series, categories.length, isStacked)),
    axisLabels: { x: x.label ?? x.field, y: y.label ?? y.field },
    shows: { legend: options.showLegend ?? false, labels: options.showDataLabels ?? false },
  };
}

/** Everything that the picture shows, in words. */
export function describeChart({ title, categories, series }: ChartData): string {
  const lines = categories.map((category, index) => {
    const values = series.flatMap(({ label, values: { [index]: value = null } }) =>
      value === null ? [] : [series.length > 1 ? `${label} ${value}` : String(value)],
    );
    return `${category}: ${values.join(', ')}`;
  });
  return [title, ...lines].filter((line) => line !== undefined).join('; ');
}

function unique(cells: readonly Cell[]): Cell[] {
  return [...new Set(cells)];
}

function sum(cells: readonly (Cell | undefined)[]): number | null {
  if (cells.length === 0) return null;
  return cells.reduce<number>((total, cell) => total + Number(cell ?? 0), 0);
}

interface Reach {
  readonly lowest: number;
  readonly highest: number;
}

/** From 0 or below it to 1 or above it. */
function reach(series: readonly Series[], count: number, isStacked: boolean): Reach {
  const ends = Array.from({ length: count }, (_, index) => {
    const values = series.map(({ values: { [index]: value } }) => value ?? 0);
    return isStacked ? [values.reduce((total, value) => total + value, 0)] : values;
  }).flat();
  return { lowest: Math.min(0, ...ends), highest: Math.max(1, ...ends) };
}

/** About four round steps that hold 0, the lowest and the highest value. */
function chooseTicks({ lowest, highest }: Reach): number[] {
  const raw = (highest - lowest) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const step = magnitude * ([1, 2, 2.5, 5, 10].find((factor) => factor * magnitude >= raw) ?? 10);
  const first = Math.floor(lowest / step);
  const count = Math.ceil(highest / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

/** A label in lines of so many characters; a word that is longer stands alone. */
export function breakLabel(label: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function toTime(cell: Cell): number {
  return new Date(cell).getTime();
}

function formatDay(cell: Cell): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' }).format(
    new Date(cell),
  );
}
