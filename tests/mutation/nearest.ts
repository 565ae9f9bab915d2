/** Of the test files that cover a mutant: first those that import its file, then those with the most tests. */
export function nearest(
  covering: readonly string[],
  importsSource: (test: string) => boolean,
  most: number,
): readonly string[] {
  const counts = Map.groupBy(covering, (test) => test);
  return [...counts.entries()]
    .toSorted(
      ([a, testsA], [b, testsB]) =>
        Number(importsSource(b)) - Number(importsSource(a)) || testsB.length - testsA.length,
    )
    .slice(0, most)
    .map(([test]) => test);
}
