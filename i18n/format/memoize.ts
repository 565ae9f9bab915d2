/** Keeps every result. Use it only if the inputs are few, such as the months of a run. */
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
