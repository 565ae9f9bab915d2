import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokens, type Theme } from '@fluentui/react-components';
import { THEMES } from '../../../../tab/app/fluent-themes.ts';
import { toChartRows } from '../../../../tab/components/charts/chart-data.ts';
import {
  across,
  down,
  findJoins,
  chooseLabelledPoints,
  chooseScale,
} from '../../../../tab/components/charts/geometry.ts';
import { LINE_STYLES, lineStyle } from '../../../../tab/components/charts/line-styles.ts';

describe('the scale of a chart', () => {
  it.each([
    ['few whole figures', [0, 4], [0, 1, 2, 3, 4]],
    ['a single figure', [3], [3, 4, 5]],
    ['nothing but zero', [0, 0], [0, 1, 2]],
    ['figures far from zero', [38, 40, 42], [38, 39, 40, 41, 42]],
    ['fractions', [67, 71.9, 68.8, 73], [66, 68, 70, 72, 74]],
    ['small fractions', [0.1, 0.35], [0, 0.1, 0.2, 0.3, 0.4]],
    ['large figures', [3_100_000, 4_500_000], [3_000_000, 3_500_000, 4_000_000, 4_500_000]],
    ['a figure below zero', [-5, 20], [-10, 0, 10, 20]],
    ['only figures below zero', [-80, -20], [-80, -60, -40, -20, 0]],
    ['figures of which the least is half of the most', [2, 4], [0, 1, 2, 3, 4]],
    ['figures below zero, of which one is half of the other', [-4, -2], [-4, -3, -2, -1, 0]],
    ['figures far below zero', [-42, -40, -38], [-42, -41, -40, -39, -38]],
    ['whole figures and fractions', [1, 1.5], [1, 1.2, 1.4, 1.6]],
    ['a single large figure', [300], [300, 400, 500]],
  ])('of %s is round', (_, figures, ticks) => {
    expect(chooseScale(figures)).toEqual({ low: ticks[0], high: ticks.at(-1), ticks });
  });

  it.each([
    [5, [3, 4, 5]],
    [3, [3]],
  ])('has three to %i ticks that hold every figure', (mostTicks, counts) => {
    for (let most = 1; most < 2000; most = most * 1.37 + 0.01)
      for (const least of [-most, 0, most * 0.4, most * 0.93, most]) {
        const { low, high, ticks } = chooseScale([least, most], mostTicks);
        expect(counts).toContain(ticks.length);
        expect(low).toBeLessThanOrEqual(least);
        expect(high).toBeGreaterThanOrEqual(most);
      }
  });
});

describe('the places of a chart', () => {
  it('are spread evenly across, and a lone point is in the middle', () => {
    expect([0, 1, 2].map((index) => across(index, 3))).toEqual([0, 50, 100]);
    expect([0, 1].map((index) => across(index, 2))).toEqual([0, 100]);
    expect(across(0, 1)).toBe(50);
  });

  it('are higher for higher figures', () => {
    const scale = chooseScale([0, 4]);
    expect([4, 1, 0].map((figure) => down(figure, scale, 100))).toEqual([0, 75, 100]);
    const far = chooseScale([38, 42]);
    expect([42, 39, 38].map((figure) => down(figure, far, 100))).toEqual([0, 75, 100]);
  });

  it('are joined between neighbours, and over a gap only on request', () => {
    const figures = [undefined, 1, 2, undefined, 3];
    expect(findJoins(figures)).toEqual([[1, 2]]);
    expect(findJoins(figures, true)).toEqual([
      [1, 2],
      [2, 4],
    ]);
    expect(findJoins([1])).toEqual([]);
  });

  it.each([
    [1, [0]],
    [2, [0, 1]],
    [3, [0, 2]],
    [4, [0, 3]],
    [7, [0, 3, 6]],
    [12, [0, 11]],
  ])('of %i points have few labels', (count, labelled) => {
    expect(chooseLabelledPoints(count)).toEqual(labelled);
  });
});

describe('the table beside a chart', () => {
  const point = (label: string, value?: number) => ({
    label,
    ...(value !== undefined && { value }),
  });

  it('has every point from the first to the last with a value, including gaps', () => {
    const series = [
      { name: 'a', points: [point('1'), point('2', 5), point('3'), point('4'), point('5')] },
      { name: 'b', points: [point('1'), point('2'), point('3'), point('4', 7), point('5')] },
    ];
    expect(toChartRows(series)).toEqual([
      { label: '2', values: [5, undefined] },
      { label: '3', values: [undefined, undefined] },
      { label: '4', values: [undefined, 7] },
    ]);
  });

  it('is empty without values', () => {
    expect(toChartRows([{ name: 'a', points: [point('1')] }])).toEqual([]);
    expect(toChartRows([])).toEqual([]);
  });
});

const LINE_COLORS = readFileSync(
  join(__dirname, '../../../../tab/components/charts/line-colors.module.css'),
  'utf8',
);

const lineColor = (name: string): string =>
  new RegExp(`^\\.${name} \\{\\s+color: ([^;]+);`, 'm').exec(LINE_COLORS)?.[1] ?? '';

describe('the lines of a chart', () => {
  it.each(Object.entries(THEMES))('stand out from the page in the %s theme', (_, theme) => {
    for (const { color = '' } of LINE_STYLES)
      expect(
        contrast(colorIn(theme, lineColor(color)), colorIn(theme, tokens.colorNeutralBackground1)),
      ).toBeGreaterThanOrEqual(3);
  });

  it('differ by their dashes alone, and by their points alone', () => {
    const dashes = LINE_STYLES.map((look) => look.dashes);
    const points = LINE_STYLES.map(({ shape, hollow = false }) => `${shape} ${hollow}`);
    for (const looks of [dashes, points]) expect(new Set(looks).size).toBe(LINE_STYLES.length);
  });

  it('repeat when there are more lines than looks', () => {
    expect(lineStyle(1)).toBe(LINE_STYLES[1]);
    expect(lineStyle(1)).not.toEqual(lineStyle(0));
    expect(lineStyle(LINE_STYLES.length)).toBe(LINE_STYLES[0]);
  });
});

/** The colour behind `var(--name)`. */
function colorIn(theme: Theme, token: string): string {
  const name = /^var\(--(\w+)\)$/.exec(token)?.[1];
  const color = Object.entries(theme).find(([key]) => key === name)?.[1];
  if (typeof color !== 'string') throw new Error(`No such colour in the theme: ${token}`);
  return color;
}

/** Contrast ratio by WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((one, two) => two - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const digits = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
