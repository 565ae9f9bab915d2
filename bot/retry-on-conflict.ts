/**
 * Optimistic locking: runs `work` again whenever it returns `conflict`. `work` reads, changes and saves a
 * value.
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
