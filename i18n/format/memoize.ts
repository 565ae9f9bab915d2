/** The cache has no limit. Use it only for few different inputs, such as a run's months. */
export function memoize<Input, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  const results = new Map<Input, Result>();
  return (input) => {
    const cached = results.get(input);
    if (cached !== undefined) return cached;
    const result = compute(input);
    results.set(input, result);
    return result;
  };
}
