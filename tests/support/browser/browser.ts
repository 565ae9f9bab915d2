import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium, type Browser } from 'playwright-core';

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a browser for tests: the one in CHROMIUM_PATH, otherwise an installed one, otherwise
 * Playwright's. Returns its path.
 */
export function findBrowser(
  env: Environment,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const named = env['CHROMIUM_PATH'];
  if (named) return exists(named) ? named : undefined;
  const folders = ['/usr/bin', ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...installed, chromium.executablePath()].find(exists);
}

export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser(process.env);
  if (!executablePath) throw new Error('No browser: run the tests with npm test, which finds one.');
  // In containers Chromium usually runs as root, and as root it does not start with its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}
