import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { pathInPackage } from '../../../infra/project-paths.ts';
import { findBrowser } from './browser.ts';

/**
 * Finds a browser, and installs one if necessary. If that fails, `problem` says what the person can
 * do.
 */
export function findOrInstallBrowser(): { readonly path: string } | { readonly problem: string } {
  const named = process.env['CHROMIUM_PATH'];
  const found = findBrowser(process.env);
  if (found) return { path: found };
  if (named)
    return { problem: `CHROMIUM_PATH is ${named}, which does not exist. Correct or unset it.` };

  console.log('There is no Chromium on this machine; installing it for the browser tests …');
  for (const install of [installFromDebian, installFromPlaywright]) {
    install();
    const path = findBrowser(process.env);
    if (path) return { path };
  }
  return {
    problem:
      'Chromium could not be installed; see the messages above. Install Chromium or Chrome, or set ' +
      'CHROMIUM_PATH to one. Without a browser, run the other tests:\n' +
      '  npm test -- --selectProjects domain bot tab',
  };
}

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update');
  // Debian's default font is wider than the fonts that readers have, so texts would not fit.
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

function installFromPlaywright(): void {
  const command = pathInPackage('playwright-core/cli.js');
  spawnSync(process.execPath, [command, 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
