import { spawnSync } from 'node:child_process';

/**
 * Starts the server from `folder` without any setting. It must load every module, name the missing settings and
 * exit. Returns what it says instead.
 */
export function findStartFault(folder: string): string | undefined {
  const { status, stderr, error } = spawnSync(process.execPath, ['bot/main.ts'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (error) return error.message;
  const isRefused = status === 1 && stderr.startsWith('Ennuste cannot start. Fix these settings:');
  return isRefused && stderr.includes('- HOST is missing') ? undefined : stderr.trim() || 'nothing';
}
