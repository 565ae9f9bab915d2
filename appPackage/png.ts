import { inflateSync } from 'node:zlib';

export interface Png {
  readonly width: number;
  readonly height: number;
  /** RGBA bytes of each pixel, row by row. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = '89504e470d0a1a0a';
const BYTES_PER_PIXEL = 4;

/** Returns the size in pixels. Throws when the bytes are not a PNG. */
export function readPngSize(bytes: Uint8Array): Pick<Png, 'width' | 'height'> {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('it is not a PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Reads 8-bit RGBA without interlacing, the usual kind of PNG. Throws on any other PNG. */
export function readPng(bytes: Uint8Array): Png {
  const { width, height } = readPngSize(bytes);
  const file = Buffer.from(bytes);
  const [depth, colourType, , , interlace] = file.subarray(24, 29);
  if (depth !== 8 || colourType !== 6 || interlace !== 0)
    throw new Error('it is not 8-bit RGBA without interlacing');
  const rows = inflateSync(Buffer.concat(imageData(file)));
  return { width, height, pixels: unfilter(rows, width * BYTES_PER_PIXEL, height) };
}

function imageData(file: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return parts;
}

/** The first byte of each row is the number of the row's filter: https://www.w3.org/TR/png/#9Filters */
function unfilter(rows: Uint8Array, stride: number, height: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const raw = rows[y * (stride + 1) + 1 + x] ?? 0;
      const left = x < BYTES_PER_PIXEL ? 0 : (pixels[at - BYTES_PER_PIXEL] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - stride] ?? 0);
      const corner =
        x < BYTES_PER_PIXEL || y === 0 ? 0 : (pixels[at - stride - BYTES_PER_PIXEL] ?? 0);
      pixels[at] = raw + predict(filter, left, above, corner);
    }
  }
  return pixels;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return nearest(left + above - corner, left, above, corner);
    default:
      throw new Error(`it has a row with the unknown filter ${filter}`);
  }
}

function nearest(to: number, left: number, above: number, corner: number): number {
  const [l, a, c] = [Math.abs(to - left), Math.abs(to - above), Math.abs(to - corner)];
  if (l <= a && l <= c) return left;
  return a <= c ? above : corner;
}
