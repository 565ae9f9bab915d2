import { checkIcons } from '../../appPackage/check-icons.ts';
import { readPngSize, readPng } from '../../appPackage/png.ts';
import { bytesOf } from './example-package.ts';

const colour = bytesOf('color.png');
const outline = bytesOf('outline.png');

describe('icons', () => {
  it('are PNG files of the sizes that Teams requires', () => {
    expect(readPngSize(colour)).toEqual({ width: 192, height: 192 });
    expect(readPngSize(outline)).toEqual({ width: 32, height: 32 });
  });

  it('are white on transparent in the outline', () => {
    const { pixels } = readPng(outline);
    const pixel = (x: number, y: number): number[] => {
      const at = (y * 32 + x) * 4;
      return [...pixels.subarray(at, at + 4)];
    };
    expect(pixel(0, 0)[3]).toBe(0);
    // Inside the open circle, and on the step before it.
    expect(pixel(26, 10)[3]).toBeLessThan(128);
    expect(pixel(12, 17)).toEqual([255, 255, 255, 255]);
  });

  it('pass the check', () => {
    expect(checkIcons(colour, outline)).toEqual([]);
  });

  it('fail the check when swapped', () => {
    expect(checkIcons(outline, colour)).toEqual([
      'color.png: it is 32 × 32 pixels. Draw it again from its SVG as a PNG of 192 × 192 pixels.',
      expect.stringContaining('outline.png: it is not 8-bit RGBA'),
    ]);
  });

  it('fail the check when they are not PNG files', () => {
    expect(checkIcons(bytesOf('icon.svg'), outline)).toEqual([
      expect.stringContaining('color.png: it is not a PNG.'),
    ]);
  });
});
