import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { radarDataUri, radarSvg } from '../../extensions/app/cards/radar-picture.ts';
import { estimateWidth, wrapText } from '../../extensions/app/cards/svg-text.ts';
import { aPoint, type Point } from './fixtures.ts';

const names = {
  customerNow: 'Customer now',
  customerDesired: 'Customer wanted',
  vendorNow: 'Our team now',
  vendorDesired: 'Our team wanted',
  customerBefore: 'Customer in June',
};

type Axis = Point & { readonly customerBefore: number | null };

function points(count: number, overrides: Partial<Axis> = {}): Axis[] {
  return Array.from({ length: count }, (_, index) => ({
    ...aPoint({ id: String(index), label: `Point ${String(index + 1)}` }),
    customerBefore: 5.4,
    ...overrides,
  }));
}

/** The names of the elements, in order; whatever a label smuggles in would appear here. */
const elements = (svg: string) => Array.from(svg.matchAll(/<([a-z]+)/g), ([, name]) => name);
const textIn = (svg: string) => svg.replace(/<[^>]*>/g, ' ');

describe('the radar picture', () => {
  test('is the same for the same points', () => {
    expect(radarSvg(points(7), names)).toBe(radarSvg(points(7), names));
  });

  test.each([3, 5, 9, 12, 13, 20])('draws five polygons over %i axes', (count) => {
    const svg = radarSvg(points(count), names);
    const lines = Array.from(svg.matchAll(/<path d="([^"]*)"/g), ([, line = '']) => line);
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      expect(line.match(/[ML]/g)).toHaveLength(count);
      expect(line.endsWith('Z')).toBe(true);
    }
  });

  test('puts the minimum in the centre and the maximum on the outer ring', () => {
    const svg = radarSvg(
      points(4, { scale: { min: 1, max: 5 }, customerNow: 1, vendorNow: 5 }),
      names,
    );
    expect(svg).toContain('d="M0,0L0,0L0,0L0,0Z"');
    expect(svg).toContain('d="M0,-180L180,0L0,180L-180,0Z"');
  });

  test('keeps a value beyond its scale inside the picture', () => {
    const svg = radarSvg(points(4, { customerNow: 14, vendorNow: -3 }), names);
    expect(svg).toContain('d="M0,-180L180,0L0,180L-180,0Z"');
    expect(svg).toContain('d="M0,0L0,0L0,0L0,0Z"');
  });

  test('tells the five lines apart by line and marker, not by colour alone', () => {
    const svg = radarSvg(points(5), names);
    const looks = Array.from(svg.matchAll(/<line [^>]*stroke="(#[^"]*)" ([^>]*)\/>(<[a-z]+)/g));
    const legend = looks.slice(-5).map(([, , line = '', marker = '']) => `${line} ${marker}`);
    expect(new Set(legend).size).toBe(5);
    for (const name of Object.values(names)) expect(textIn(svg)).toContain(name);
  });

  test('leaves a side out that has not answered', () => {
    const svg = radarSvg(points(5, { vendorNow: null, vendorDesired: null }), names);
    expect(svg.match(/<path/g)).toHaveLength(3);
    expect(textIn(svg)).not.toContain('Our team');
  });

  test('leaves the wave before out where there was none', () => {
    const svg = radarSvg(points(5, { customerBefore: null }), names);
    expect(svg.match(/<path/g)).toHaveLength(4);
    expect(textIn(svg)).not.toContain('Customer in June');
  });

  test('interrupts a line where a value is missing instead of drawing a zero', () => {
    const some = points(5, {
      vendorNow: null,
      vendorDesired: null,
      customerDesired: null,
      customerBefore: null,
    });
    const svg = radarSvg(
      some.map((point, index) => (index === 2 ? { ...point, customerNow: null } : point)),
      names,
    );
    const line = /<path d="([^"]*)"/.exec(svg)?.[1] ?? '';
    // Two pieces, and the seam from the last axis to the first.
    expect(line.match(/M/g)).toHaveLength(3);
    expect(line).not.toContain('Z');
    expect(svg.match(/<circle/g)).toHaveLength(4 + 1);
  });

  test('shows the scale where all axes share one, and none where they differ', () => {
    expect(textIn(radarSvg(points(5, { scale: { min: 1, max: 5 } }), names))).toMatch(
      /2 +3 +4 +5 /,
    );
    const mixed = [...points(2), ...points(2, { scale: { min: 1, max: 5 } })];
    expect(radarSvg(mixed, names)).not.toContain('font-size="10"');
  });

  test('numbers the axes when there are too many for labels, and says what each stands for', () => {
    const svg = radarSvg(points(20), names);
    for (let index = 1; index <= 20; index += 1) {
      expect(svg).toContain(`>${String(index)}</tspan>`);
      expect(svg).toContain(`>Point ${String(index)}</tspan>`);
    }
  });

  test('an apostrophe, a tag and an entity in a label stay text', () => {
    const hostile = `O'Brien <b>&amp;</b> "x"`;
    const svg = radarSvg(points(3, { label: hostile }), { ...names, customerNow: hostile });
    expect(svg).toContain('O&#39;Brien &lt;b&gt;&amp;amp;&lt;/b&gt;');
    expect(elements(svg)).not.toContain('b');
  });

  test('any label gives the same elements and a usable address', () => {
    const plain = new Set(elements(radarSvg(points(3), names)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (label) => {
        const svg = radarSvg(points(3, { label: `${label}\uD800<script>` }), names);
        expect(new Set(elements(svg))).toEqual(plain);
        expect(svg).not.toMatch(/[\u0000-\u001F\uFFFE\uFFFF]/);
        const address = radarDataUri(points(3, { label }), names);
        expect(decodeURIComponent(address)).toContain('</svg>');
      }),
    );
  });

  test('stays inside its frame with the longest labels', () => {
    const label = 'Kundeserviceberedskabsorganisationens forventningsafstemning '.repeat(4);
    const svg = radarSvg(points(9, { label }), names);
    const [, left, top, width, height] = (
      /viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
    ).map(Number) as [number, number, number, number, number];
    for (const [, x, y] of svg.matchAll(/<tspan x="([-\d.]+)" y="([-\d.]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(left);
      expect(Number(x)).toBeLessThanOrEqual(left + width);
      expect(Number(y)).toBeGreaterThanOrEqual(top);
      expect(Number(y)).toBeLessThanOrEqual(top + height);
    }
  });
});

describe('wrapping', () => {
  const room = { width: 100, lines: 3, fontSize: 12 };

  test.each([
    ['nothing', '', []],
    ['a short text', 'Trust', ['Trust']],
    ['between words', 'Delivery at the agreed time', ['Delivery at the', 'agreed time']],
    ['a word that is too long', 'Kundeserviceberedskab', ['Kundeserviceber-', 'edskab']],
  ])('%s', (_name, text, lines) => {
    expect(wrapText(text, room)).toEqual(lines);
  });

  test('no line is wider than its room, and what is cut says so', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (text) => {
        const lines = wrapText(text, room);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(estimateWidth(line, 12)).toBeLessThanOrEqual(100);
        const whole = lines.join('').replace(/[-\s]/g, '') === text.replace(/[-\s]/g, '');
        expect(whole || lines.at(-1)?.endsWith('…')).toBe(true);
      }),
    );
  });
});
