export const maxTyposIn = (word: string): number =>
  word.length <= 3 ? 0 : word.length <= 5 ? 1 : 2;

/** Restricted Damerau-Levenshtein distance, or `Infinity` if the distance is over `max`. */
export function typingDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return Infinity;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(row, j - 1) + 1,
          at(last, j) + 1,
          at(last, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(beforeLast, j - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...row) > max) return Infinity;
    [beforeLast, last] = [last, row];
  }
  const distance = at(last, b.length);
  return distance <= max ? distance : Infinity;
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
