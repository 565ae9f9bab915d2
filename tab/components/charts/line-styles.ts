import colors from './line-colors.module.css';

/** Each line has its own colour, dash pattern and point shape; any one of the three identifies it. */
export interface LineStyle {
  /** A class rather than an inline style, because a style sheet can adapt to forced colours. */
  readonly color: string | undefined;
  /** SVG `stroke-dasharray`; undefined for a solid line. */
  readonly dashes?: string;
  /** SVG path of the shape that marks a point; it stays within six pixels of the point. */
  readonly shape: string;
  readonly hollow?: boolean;
}

const CIRCLE = 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z';
const SQUARE = 'M-3.5-3.5h7v7h-7Z';
const TRIANGLE = 'M0-4.5 4.5 3.5h-9Z';
const DIAMOND = 'M0-5 5 0 0 5-5 0Z';

export const LINE_STYLES: readonly [LineStyle, ...LineStyle[]] = [
  { color: colors.brand, shape: CIRCLE },
  { color: colors.orange, shape: SQUARE, dashes: '7 4', hollow: true },
  { color: colors.teal, shape: TRIANGLE, dashes: '2 4' },
  { color: colors.berry, shape: DIAMOND, dashes: '9 3 2 3', hollow: true },
  { color: colors.marigold, shape: SQUARE, dashes: '12 4' },
  { color: colors.neutral, shape: CIRCLE, dashes: '4 3 1 3 1 3', hollow: true },
];

export const lineStyle = (index: number): LineStyle =>
  LINE_STYLES[index % LINE_STYLES.length] ?? LINE_STYLES[0];
