export type LogLevel = 'info' | 'warn' | 'error';

/** One JSON line an event on standard output. Never pass tokens, secrets or what people wrote. */
export interface Log {
  (level: LogLevel, event: string, fields?: Readonly<Record<string, unknown>>): void;
}

export const consoleLog: Log = (level, event, fields = {}) => {
  const time = new Date().toISOString();
  process.stdout.write(`${JSON.stringify({ time, level, event, ...fields })}\n`);
};

/** What a log line may say of an error: its name, message and where it was thrown. */
export function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, message: error.message, stack: error.stack };
}
