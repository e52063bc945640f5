import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { shrinkPicture } from '../../../scripts/screenshots/shrink-picture.ts';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of rows that each name their filter, 8 bits of red, green and blue. */
function createPng(width: number, rows: ReadonlyArray<readonly number[]>): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function findChunk(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 8, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

/** The colours of the pixels, from a picture with a palette and without filters. */
function readColors(png: Buffer, width: number): string[] {
  const palette = findChunk(png, 'PLTE').toString('hex').match(/.{6}/g) ?? [];
  const rows = inflateSync(findChunk(png, 'IDAT'));
  return [...rows].filter((_, at) => at % (width + 1) > 0).map((index) => palette[index] ?? '');
}

test('a picture of few colours keeps every pixel, however its rows were written', () => {
  const png = createPng(2, [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 30, 30, 30],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 15, 15, 15],
    [4, 0, 0, 0, 0, 0, 0],
  ]);
  const colors = readColors(shrinkPicture(png), 2);
  expect(colors.slice(0, 6)).toEqual(['0a141e', '28323c', '0a141e', '28323c', '0a141e', '28323c']);
  expect(colors.slice(6)).toEqual(['0a141e', '28323c', '0a141e', '28323c']);
});

test('a rare colour that stands out is kept among many that hardly differ', () => {
  const greys = Array.from({ length: 300 }, (_, index) => [
    index % 256,
    index % 256,
    (index * 7) % 256,
  ]);
  const red = [200, 30, 40];
  const png = createPng(301, [[0, ...greys.flat(), ...red]]);
  expect(readColors(shrinkPicture(png), 301).at(-1)).toBe('c81e28');
});

test('what is no plain picture is refused', () => {
  expect(() => shrinkPicture(shrinkPicture(createPng(1, [[0, 1, 2, 3]])))).toThrow('RGB');
});
