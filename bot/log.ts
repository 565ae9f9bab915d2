import { countLogLine } from './telemetry/count-events.ts';
import type { LogLevel } from './telemetry/log-level.ts';
import { readOperation } from './telemetry/request-scope.ts';

/** Never pass tokens, secrets or texts that people wrote to the log. */
export interface Log {
  (level: LogLevel, event: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** Every line of a request, turn, job or tick has the id of its operation. */
const writeLine: Log = (level, event, fields = {}) => {
  const time = new Date().toISOString();
  const operation = readOperation();
  process.stdout.write(`${JSON.stringify({ time, level, event, operation, ...fields })}\n`);
};

export const countLines =
  (log: Log): Log =>
  (level, event, fields = {}) => {
    countLogLine(level, event, fields);
    log(level, event, fields);
  };

export const consoleLog = countLines(writeLine);

export function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, message: error.message, stack: error.stack };
}
