import type { LogLevel } from './log-level.ts';
import { instruments } from './instruments.ts';
import { serviceRecorder } from './service-record.ts';

/** A line of the log is counted where it is written, so that the log, the metrics and the page of the service agree. */
export function countLogLine(
  level: LogLevel,
  event: string,
  fields: Readonly<Record<string, unknown>>,
): void {
  const { answers, refusals, events } = instruments();
  if (event === 'refused') refusals.add(1, { code: String(fields.code) });
  else if (event === 'check-in-stored') answers.add(1);
  if (level === 'info') return;
  events.add(1, { level, event });
  serviceRecorder.countEvent(level, event);
}
