import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

import { ROOT } from '../root.ts';

const STOP_WITHIN_MS = 15_000;
const SHOWN_LINES = 20;

export interface ChildPlan {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
}

export interface Child {
  readonly name: string;
  /** Absent when it could not be started. */
  readonly pid: number | undefined;
  /** Resolves with the port, where it has one, when it says that it is ready. */
  readonly ready: Promise<number | undefined>;
  /** Resolves with the exit code or the signal in words. */
  readonly ended: Promise<string>;
  /** Asks it to end, and resolves when it has. */
  stop(): Promise<void>;
  /** The last lines that it wrote. */
  lastOutput(): string;
}

/**
 * Starts a Node script that says `{ ready: true, port? }` over its channel and ends when the channel
 * closes. It gets a process group of its own, so that Ctrl-C does not reach it before its turn.
 */
export function startChild({ name, args, env, logFile }: ChildPlan): Child {
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    detached: process.platform !== 'win32',
    stdio: ['ignore', log, log, 'ipc'],
    env: { ...process.env, ...env },
  });
  closeSync(log);

  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(signal ? `signal ${signal}` : `exit code ${String(code)}`);
    });
  });
  const ready = new Promise<number | undefined>((resolve) => {
    child.on('message', (message) => {
      if (isReady(message)) resolve(message.port);
    });
  });

  return {
    name,
    pid: child.pid,
    ready,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      await ended;
      clearTimeout(timer);
    },
    lastOutput: () =>
      readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-SHOWN_LINES).join('\n'),
  };
}

function isReady(message: unknown): message is { readonly ready: true; readonly port?: number } {
  return (
    typeof message === 'object' && message !== null && 'ready' in message && message.ready === true
  );
}
