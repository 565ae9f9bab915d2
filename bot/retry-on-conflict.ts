/**
 * Optimistic locking: `work` reads, changes and saves, and is done again when somebody else saved in between.
 * `conflict` after that many attempts.
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
