/**
 * Starts a script of the project on a machine that may have only Node 20 and npm. Installs the packages of
 * package-lock.json if they are missing, then runs the script with the Node version that the project pins.
 * This file is plain JavaScript and imports no packages, because it runs before they are installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { isInstalled } from './is-installed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const pinnedNode = join(modules, '.bin', 'node');
/** npm writes this file at the end of an installation, so a partial installation lacks it. */
const installedLock = join(modules, '.package-lock.json');

if (!arePackagesInstalled()) install();
runScript(nodeToUse());

function arePackagesInstalled() {
  const wanted = readJson(join(root, 'package-lock.json'));
  if (!wanted?.packages)
    stop('package-lock.json cannot be read. Restore package-lock.json from version control.');
  return isInstalled(wanted, readJson(installedLock) ?? {});
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function install() {
  console.log('Installing packages (a minute or two; only the first time and after updates) …');
  rmSync(installedLock, { force: true });
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const options = ['--include=dev', '--include=optional', '--no-fund', '--no-audit'];
  const { status, signal, error } = spawnSync(
    command,
    [...first, 'ci', ...options, '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: command === 'npm' && process.platform === 'win32',
    },
  );
  if (error)
    stop(`npm cannot be started (${error.message}). Install Node.js 20 or newer with npm.`);
  if (signal) process.exit(128 + constants.signals[signal]);
  if (status !== 0) {
    stop('The packages could not be installed; see the npm error above. Fix that and start again.');
  }
}

function nodeToUse() {
  if (process.platform !== 'win32' && existsSync(pinnedNode)) return pinnedNode;
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return process.execPath;
  return stop(
    `The packages include no Node 24 for ${process.platform} ${process.arch}, and the installed version is ` +
      `${process.versions.node}. Install Node.js 24 or newer and start again.`,
  );
}

function runScript(node) {
  const [script, ...args] = process.argv.slice(2);
  const child = spawn(node, [join(root, script), ...args], {
    cwd: root,
    // The fourth entry is the IPC channel. When it closes, the script knows that this process has
    // ended, even by SIGKILL.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  if (process.env.npm_lifecycle_event) stopWithParent(child);
  child.on('error', (error) => stop(`${node} cannot be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
  });
}

/**
 * Stops the child when npm is killed. A killed npm sends no signal to its children, and npm starts them
 * through a shell, so the only sign is that a parent process has changed.
 */
function stopWithParent(child) {
  const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const first = ancestors();
  const watch = () => {
    if (ancestors() !== first) child.kill('SIGTERM');
  };
  setInterval(watch, 1000).unref();
}

/** Works only on Linux. */
function parentOf(pid) {
  try {
    return /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
