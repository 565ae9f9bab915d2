import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

import { REPOSITORY_ROOT } from '../project-paths.ts';

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
  /** Undefined when the process could not be started. */
  readonly pid: number | undefined;
  /** Resolves when the child reports that it is ready, with its port if it has one. */
  readonly ready: Promise<number | undefined>;
  /** Resolves with a text that contains the exit code or the signal. */
  readonly ended: Promise<string>;
  /** Sends SIGTERM, and SIGKILL after a timeout. Resolves when the process has ended. */
  stop(): Promise<void>;
  lastOutput(): string;
}

/**
 * Starts a script that sends `{ ready: true, port? }` over IPC and exits when the channel closes. The
 * child has its own process group, so Ctrl-C does not end it before `stop` is called.
 */
export function startChild({ name, args, env, logFile }: ChildPlan): Child {
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, args, {
    cwd: REPOSITORY_ROOT,
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
