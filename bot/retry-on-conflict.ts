/** Optimistic locking: repeats `work`, which reads, changes and saves, after each `conflict`. */
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
