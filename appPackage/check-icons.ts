import { readPngSize, readPng } from './png.ts';

const COLOUR_SIZE = 192;
const OUTLINE_SIZE = 32;

/** Checks the rules of Teams: both icons have fixed sizes, and the outline icon is white on transparent. */
export function checkIcons(colour: Uint8Array, outline: Uint8Array): readonly string[] {
  return [
    ...check('color.png', colour, COLOUR_SIZE, () => []),
    ...check('outline.png', outline, OUTLINE_SIZE, whiteOnTransparent),
  ];
}

function check(
  file: string,
  bytes: Uint8Array,
  size: number,
  more: (bytes: Uint8Array) => readonly string[],
): readonly string[] {
  const draw = `Draw it again from its SVG as a PNG of ${size} × ${size} pixels.`;
  try {
    const { width, height } = readPngSize(bytes);
    const isCorrectSize = width === size && height === size;
    const faults = [
      ...(isCorrectSize ? [] : [`it is ${width} × ${height} pixels`]),
      ...more(bytes),
    ];
    return faults.map((fault) => `${file}: ${fault}. ${draw}`);
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : String(error)}. ${draw}`];
  }
}

function whiteOnTransparent(bytes: Uint8Array): readonly string[] {
  const { pixels } = readPng(bytes);
  let transparent = 0;
  let drawn = 0;
  let coloured = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue, opacity] = pixels.subarray(at, at + 4);
    if (opacity === 0) transparent++;
    else if (red === 255 && green === 255 && blue === 255) drawn++;
    else coloured++;
  }
  return [
    ...(coloured > 0 ? [`${coloured} of its pixels are not white`] : []),
    ...(transparent === 0 ? ['its background is not transparent'] : []),
    ...(drawn === 0 ? ['nothing is drawn in white'] : []),
  ];
}
