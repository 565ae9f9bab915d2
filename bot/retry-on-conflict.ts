/**
 * Optimistic locking: `work` reads, changes and saves a value. If somebody else has changed the value,
 * `work` returns `conflict` and is run again.
 */
export async function retryOnConflict<Result>(
  attempts: number,
  work: () => Promise<Result | 'conflict'>,
): Promise<Result | 'conflict'> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const result = await work();
    if (result !== 'conflict') return result;
  }
  return 'conflict';
}
