import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createLocalSignIn } from '../../../bot/auth/local.ts';
import { AuthenticationError } from '../../../bot/auth/verify-token.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import { startHarness } from '../../support/world/server-harness.ts';

const ROOT = resolve(__dirname, '..', '..', '..');

describe('local sign-in', () => {
  it('proves the person that the token was issued for', async () => {
    const signIn = createLocalSignIn();
    expect(await signIn.verify(await signIn.issue(PEOPLE.leader))).toBe(PEOPLE.leader);
  });

  it('refuses the tokens of another process', async () => {
    const token = await createLocalSignIn().issue(PEOPLE.leader);
    await expect(createLocalSignIn().verify(token)).rejects.toBeInstanceOf(AuthenticationError);
  });
});

describe('production', () => {
  it('cannot reach local sign-in from what it starts', () => {
    const files = importsFrom(join(ROOT, 'bot', 'main.ts')).map((file) => relative(ROOT, file));
    expect(files).toContain(join('bot', 'auth', 'entra.ts'));
    expect(files).not.toContain(join('bot', 'auth', 'local.ts'));
    expect(files).not.toContain(join('bot', 'local.ts'));
    expect(files.filter((file) => file.startsWith('tests'))).toEqual([]);
  });

  it('has no local routes', async () => {
    const bot = await startHarness();
    await bot.stop();
    expect(bot.routes).toContain('GET /healthz');
    expect(bot.routes.filter((route) => route.includes('/local'))).toEqual([]);
  });
});

/** Every file of this repository that a file imports, directly or indirectly. */
function importsFrom(start: string): readonly string[] {
  const found = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file) || !existsSync(file)) continue;
    found.add(file);
    const imported = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g);
    for (const [, path = ''] of imported) queue.push(resolve(dirname(file), path));
  }
  return [...found];
}
