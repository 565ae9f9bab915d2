import { spawn } from 'node:child_process';

import { REPOSITORY_ROOT } from '../../../infra/project-paths.ts';
import { everySetting, MALFORMED, REQUIRED } from '../../support/cases/settings.ts';
import type { Attack, AttackGroup } from '../attack.ts';

const REFERENCE = '@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/very-secret)';

/** Production's own entry point with one wrong setting: it ends, and names the setting and the remedy. */
export const SETTINGS: AttackGroup = {
  name: 'settings',
  list: async (_target, isShort) => {
    const all: readonly (readonly [what: string, name: string, value: string | undefined])[] = [
      ...Object.keys(REQUIRED).map((name) => ['missing', name, undefined] as const),
      ...MALFORMED.map(([name, value]) => ['malformed', name, value] as const),
      ...everySetting().map((name) => ['a vault reference', name, REFERENCE] as const),
    ];
    // Each start takes a second. tests/bot/server/config.test.ts tries all in one process.
    const some = isShort ? all.filter((_, index) => index % 25 === 0) : all;
    return some.map(([what, name, value]): Attack => ({
      name: `${name}: ${what}`,
      expected: 'ends with 1, one line that names it',
      run: async () => {
        const { STORAGE_ACCOUNT, ...others } = REQUIRED;
        const isAccountGiven = name !== 'STORAGE_CONNECTION_STRING';
        // A file that is there, so that only one thing is wrong.
        const settings = {
          ...others,
          ...(isAccountGiven && { STORAGE_ACCOUNT }),
          BODY_FILE: 'bot/imports/demo/organisation.json',
        };
        const { code, stderr } = await start({ ...settings, [name]: value });
        const lines = stderr.split('\n').filter((line) => line.startsWith('- '));
        const isOne = lines.length === 1 && lines[0]?.startsWith(`- ${name} is `) === true;
        return `ends with ${code ?? 'nothing'}, ${isOne ? 'one line that names it' : stderr.slice(0, 200)}`;
      },
    }));
  },
};

function start(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['bot/main.ts'], {
      cwd: REPOSITORY_ROOT,
      env,
      timeout: 20_000,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    child.on('close', (code) => resolve({ code, stderr }));
  });
}
