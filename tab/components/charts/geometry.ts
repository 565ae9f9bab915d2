/** Scale of a line chart: x in percent of the plot's width, y in pixels of its height. */

export interface Scale {
  readonly low: number;
  readonly high: number;
  /** At least three round numbers, in ascending order. */
  readonly ticks: readonly number[];
}

const FEWEST_TICKS = 3;
const ROUND_STEPS = [1, 2, 2.5, 5];

/** The smallest round scale that contains all figures. It begins at zero unless the line would then look flat. */
export function chooseScale(figures: readonly number[], mostTicks = 5): Scale {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const low = least > 0 && least <= most / 2 ? 0 : least;
  const high = most < 0 && most >= least / 2 ? 0 : most;
  const smallest = figures.every(Number.isInteger) ? 1 : 0;
  const step = roundStep(low, high === low ? low + (Math.abs(low) || 1) : high, {
    smallest,
    mostTicks,
  });
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + FEWEST_TICKS - 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    exact((first + index) * step),
  );
  return { low: exact(first * step), high: exact(last * step), ticks };
}

interface Steps {
  readonly smallest: number;
  readonly mostTicks: number;
}

function roundStep(low: number, high: number, { smallest, mostTicks }: Steps): number {
  for (let power = Math.floor(Math.log10(high - low)) - 2; ; power++)
    for (const base of ROUND_STEPS) {
      const step = exact(base * 10 ** power);
      const isWhole = smallest === 0 || Number.isInteger(step);
      const count = Math.ceil(high / step) - Math.floor(low / step) + 1;
      if (isWhole && count <= mostTicks) return step;
    }
}

/** Removes binary rounding errors: `0.1 + 0.2` is `0.3`. */
const exact = (figure: number): number => Number(figure.toPrecision(12));

export const across = (index: number, count: number): number =>
  count < 2 ? 50 : (100 * index) / (count - 1);

export function down(figure: number, { low, high }: Scale, height: number): number {
  return exact(height * (1 - (figure - low) / (high - low)));
}

/** Pairs of indexes whose points a line connects; a line crosses a gap only when `bridges` is set. */
export function findJoins(
  figures: readonly (number | undefined)[],
  bridges = false,
): readonly (readonly [number, number])[] {
  const present = figures.flatMap((figure, index) => (figure === undefined ? [] : [index]));
  return present.slice(1).flatMap((to, at) => {
    const from = present[at] ?? to;
    return bridges || to - from === 1 ? [[from, to] as const] : [];
  });
}

/** Indexes of the labels to write under the plot: only a few, so that they do not overlap. */
export const chooseLabelledPoints = (count: number): readonly number[] => [
  ...new Set([0, ...(count > 4 && count % 2 === 1 ? [(count - 1) / 2] : []), count - 1]),
];
