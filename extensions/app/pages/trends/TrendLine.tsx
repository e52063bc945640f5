import { LineChart, Tile } from '@hubspot/ui-extensions';
import type { TrendsReply } from '@contracts/trends.ts';

interface TrendLineProps {
  readonly title: string;
  readonly points: TrendsReply['points'];
  readonly value: 'healthy' | 'gap';
}

/** One number over time; a period without it is passed over. */
export function TrendLine({ title, points, value }: TrendLineProps) {
  const data = points.flatMap((point) => {
    const number = point[value];
    return number === null ? [] : [{ period: point.label, value: number }];
  });
  return (
    <Tile>
      <LineChart
        data={data}
        axes={{
          x: { field: 'period', fieldType: 'category', label: '' },
          y: { field: 'value', fieldType: 'linear', label: '' },
        }}
        options={{ title, showDataLabels: true, showTooltips: true, showLegend: false }}
      />
    </Tile>
  );
}
