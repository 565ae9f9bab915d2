import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { REPOSITORY_ROOT } from './project-paths.ts';

export interface CommandResult {
  /** If a signal ended the process: 128 plus the number of the signal, as in a shell. */
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a script, and stops it when this process gets a signal or its parent ends. With `show`, the
 * script prints to the terminal and `output` is empty.
 */
export function runNodeScript(
  args: readonly string[],
  { show, env = {} }: { readonly show: boolean; readonly env?: Readonly<Record<string, string>> },
): Promise<CommandResult> {
  const child = spawn(process.execPath, args, {
    cwd: REPOSITORY_ROOT,
    stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));

  const end = () => child.kill('SIGTERM');
  const causes = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const;
  for (const cause of causes) process.on(cause, end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const cause of causes) process.off(cause, end);
      resolve({
        code: signal ? 128 + constants.signals[signal] : (code ?? 1),
        output: Buffer.concat(chunks).toString('utf8'),
      });
    });
  });
}
