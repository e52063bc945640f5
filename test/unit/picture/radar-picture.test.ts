import { describe, expect, it } from 'vitest';
import { drawRadar } from '../../../src/picture/radar-picture.ts';
import type { RadarPicture } from '../../../src/picture/radar-picture.ts';
import { toPng } from '../../../src/picture/to-png.ts';
import { toSvg } from '../../../src/picture/to-svg.ts';

const LONG =
  'Donaudampfschifffahrtsgesellschaftskapitän og gennemskuelighed i alt hvad der er aftalt';

function picture(count: number, changes: Partial<RadarPicture> = {}): RadarPicture {
  const axes = Array.from({ length: count }, (_, index) => ({
    label: `Punkt ${index}`,
    scale: { min: 0, max: 10 },
  }));
  const values = axes.map((_axis, index) => index % 10);
  return {
    title: 'A & B',
    description: 'All <values>',
    axes,
    series: [
      { kind: 'customerNow', name: 'Kunden i dag', values },
      { kind: 'vendorNow', name: 'Vores team i dag', values },
      { kind: 'customerDesired', name: 'Kunden ønsker', values },
      { kind: 'earlier1', name: 'Kunden før', values },
    ],
    ...changes,
  };
}

const svgOf = (count: number, changes: Partial<RadarPicture> = {}): string => {
  const drawing = drawRadar(picture(count, changes));
  if (!drawing) throw new Error('There is no picture.');
  return toSvg(drawing, 'radar');
};

describe('a radar picture', () => {
  it.each([3, 4, 12, 13, 25])('is the same text each time with %i points', (count) => {
    expect(svgOf(count)).toBe(svgOf(count));
  });

  it.each([0, 1, 2])('needs three points: there is none with %i', (count) => {
    expect(drawRadar(picture(count))).toBeNull();
  });

  it('has a title and a description, both escaped', () => {
    expect(svgOf(3)).toContain('<title id="radar-title">A &amp; B</title>');
    expect(svgOf(3)).toContain('<desc id="radar-desc">All &lt;values&gt;</desc>');
  });

  it('tells its lines apart by dash and marker', () => {
    const styles = [
      ...svgOf(6).matchAll(/stroke="(#\w+)" stroke-width="([\d.]+)"( stroke-dash\w+="[\d ]+")?/g),
    ];
    const lines = new Set(
      styles
        .filter(([, , width]) => Number(width) > 1.5 && Number(width) < 3)
        .map(([whole]) => whole.slice(16)),
    );
    expect(lines.size).toBe(4);
  });

  it('leaves out what has no value, and interrupts what has a gap', () => {
    const values = [1, null, 3, 4, 5, 6];
    const one = svgOf(6, {
      series: [
        { kind: 'customerNow', name: 'Kunden i dag', values },
        { kind: 'vendorNow', name: 'Vores team i dag', values: values.map(() => null) },
      ],
    });
    expect(one).not.toContain('Vores team');
    expect(one).not.toContain('fill-opacity');
  });

  it.each([3, 8, 25])('keeps very long labels of %i points inside', (count) => {
    const axes = picture(count).axes.map((axis) => ({ ...axis, label: LONG }));
    const svg = svgOf(count, { axes });
    const [left = 0, , width = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
      .split(' ')
      .map(Number);
    for (const [, x, anchor, label = ''] of svg.matchAll(
      /<text x="([-\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]*)</g,
    )) {
      // Six pixels a letter, on average, is what the font takes.
      const length = label.length * 6;
      const start = Number(x) - (anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0);
      expect(start).toBeGreaterThanOrEqual(left - 1);
      expect(start + length).toBeLessThanOrEqual(left + width + 1);
    }
  });

  it('takes any character of a label without breaking', () => {
    const axes = picture(3).axes.map((axis) => ({ ...axis, label: 'a\u0000<b>"\u0007' }));
    expect(svgOf(3, { axes })).toContain('a&lt;b&gt;&quot;');
  });

  it('has letters as PNG, also where the machine has no fonts', async () => {
    const drawing = drawRadar(picture(3));
    const blank = drawing && {
      ...drawing,
      shapes: drawing.shapes.filter(({ kind }) => kind === 'path'),
    };
    if (!drawing || !blank) throw new Error('There is no picture.');
    const [png, withoutText] = [await toPng(drawing, 360), await toPng(blank, 360)];
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.equals(withoutText)).toBe(false);
    expect(png.equals(await toPng(drawing, 360))).toBe(true);
  });
});
