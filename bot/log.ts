export type LogLevel = 'info' | 'warn' | 'error';

/** Never pass tokens, secrets or texts that people wrote to the log. */
export interface Log {
  (level: LogLevel, event: string, fields?: Readonly<Record<string, unknown>>): void;
}

export const consoleLog: Log = (level, event, fields = {}) => {
  const time = new Date().toISOString();
  process.stdout.write(`${JSON.stringify({ time, level, event, ...fields })}\n`);
};

export function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, message: error.message, stack: error.stack };
}
