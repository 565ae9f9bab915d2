const LIMIT_MS = 5000;

/** Resolves when the condition is true. After five seconds, throws an error that names `what`. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  what: string,
): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Not within ${LIMIT_MS} ms: ${what}`);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
