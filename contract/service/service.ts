import { z } from 'zod';
import type { Infer } from '../schema-types.ts';
import { count, instant } from '../domain-schemas/scalars.ts';

export const SERVICE_CHECKS = [
  'tables',
  'queue',
  'waiting',
  'ticks',
  'messages',
  'sign-in',
  'rows',
  'clock',
  'load',
] as const;
export type ServiceCheck = (typeof SERVICE_CHECKS)[number];

/** `unknown`: not measured yet. `off`: by a setting. */
export const SERVICE_STATES = ['well', 'attention', 'broken', 'unknown', 'off'] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];

/** Parts that work only when the operator has turned them on. */
export const OPTIONAL_PARTS = ['directory', 'presence', 'installer', 'telemetry'] as const;

const check = z.object({
  check: z.enum(SERVICE_CHECKS),
  state: z.enum(SERVICE_STATES),
  /** Milliseconds, messages, seconds or a number of times, by the check. */
  figure: z.int().exactOptional(),
  at: instant.exactOptional(),
});
export type CheckView = Infer<typeof check>;

/** How the server that answers is doing. Other servers of the same installation may differ. */
export const serviceView = z.object({
  at: instant,
  server: z.object({
    version: z.string(),
    instance: z.string(),
    startedAt: instant,
    doesWork: z.boolean(),
  }),
  checks: z.array(check),
  off: z.array(z.enum(OPTIONAL_PARTS)),
  /** Warnings and errors of the last hour, by their names in the log. The newest come first. */
  events: z.array(
    z.object({ event: z.string(), level: z.enum(['warn', 'error']), count, lastAt: instant }),
  ),
});
export type ServiceView = Infer<typeof serviceView>;
