import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The pixels of a picture without transparency: three bytes each, row after row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 3;

/** Reads a PNG as the browser writes it: 8 bits, red, green and blue, not interlaced. */
export function readPng(file: Buffer): Pixels {
  const chunks = listChunks(file);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (head?.readUInt8(8) !== 8 || head.readUInt8(9) !== 2) throw new Error('Not a plain RGB PNG.');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const packed = chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []));
  const filtered = inflateSync(Buffer.concat(packed));
  return { width, height, rgb: removeFilters(filtered, width * RGB, height) };
}

/** Writes a PNG with a palette of up to 256 colours; `indices` has one byte for each pixel. */
export function writePalettePng(
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  palette: Uint8Array,
  indices: Uint8Array,
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    toChunk('IHDR', head),
    toChunk('PLTE', palette),
    toChunk('IDAT', deflateSync(rows, { level: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

function listChunks(file: Buffer): Array<{ type: string; data: Buffer }> {
  const chunks = [];
  for (let at = SIGNATURE.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function toChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Each row tells how it was written as differences to its neighbours. */
function removeFilters(filtered: Uint8Array, stride: number, height: number): Uint8Array {
  const rgb = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = filtered[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < RGB ? 0 : (rgb[at - RGB] ?? 0);
      const above = y === 0 ? 0 : (rgb[at - stride] ?? 0);
      const corner = x < RGB || y === 0 ? 0 : (rgb[at - stride - RGB] ?? 0);
      rgb[at] = (filtered[at + y + 1] ?? 0) + predict(filter, left, above, corner);
    }
  }
  return rgb;
}

/** The five predictions of the PNG specification, section 9. */
function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4:
      return nearestToPlane(left, above, corner);
    default:
      return 0;
  }
}

function nearestToPlane(left: number, above: number, corner: number): number {
  const plane = left + above - corner;
  const toLeft = Math.abs(plane - left);
  const toAbove = Math.abs(plane - above);
  const toCorner = Math.abs(plane - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
