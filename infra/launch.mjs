/**
 * Starts one of the project's scripts on a machine that may have nothing but Node 20 and npm:
 * installs what package-lock.json says when that has not been done, then hands over to the Node
 * that the project pins. Plain JavaScript without imports from npm, because it runs before them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages (a minute or two the first time) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, 'ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed; its message is above. Mend that and start again.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

const pinned = join(root, 'node_modules', '.bin', 'node');
const node = process.platform !== 'win32' && existsSync(pinned) ? pinned : process.execPath;
const [major] = process.versions.node.split('.').map(Number);
if (node === process.execPath && (major ?? 0) < 24) {
  console.error('No pinned Node for this kind of machine: install Node 24 or newer and start again.');
  process.exit(1);
}

const [script, ...args] = process.argv.slice(2);
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
