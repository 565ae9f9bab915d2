import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');
const FILES = globSync('{bot,contract,domain,i18n,tab}/**/*.{ts,tsx}', {
  cwd: ROOT,
  // Reads the paths of our own files.
  exclude: (name) => name === 'vite.config.ts',
}).toSorted();

/** Built from constants, and applied only to our own text: the built page. */
const CONSTRUCTED = ['bot/server/pages/tab-policy.ts'];

interface Found {
  readonly literals: ReadonlyMap<string, readonly string[]>;
  readonly constructed: readonly string[];
}

function regularExpressions(): Found {
  const literals = new Map<string, string[]>();
  const constructed = new Set<string>();
  for (const file of FILES) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(ROOT, file), 'utf8'),
      ts.ScriptTarget.Latest,
      false,
      file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node))
        literals.set(node.text, [...(literals.get(node.text) ?? []), file]);
      if (ts.isIdentifier(node) && node.text === 'RegExp') constructed.add(file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, constructed: [...constructed] };
}

/** `safe`: proven linear, or the checker found no attack. */
async function verdict(literal: string): Promise<string> {
  const end = literal.lastIndexOf('/');
  const { status } = await check(literal.slice(1, end), literal.slice(end + 1), {
    timeout: 120_000,
    // The same attacks in every run.
    randomSeed: 1,
  });
  return status;
}

describe('a regular expression of the source', () => {
  const { literals, constructed } = regularExpressions();

  it('takes time in proportion to the text that it reads', async () => {
    const wrong: string[] = [];
    for (const [literal, files] of literals) {
      // On a busy machine the checker sometimes suspects one that it finds safe when asked again.
      const found = await verdict(literal).then((one) => (one === 'safe' ? one : verdict(literal)));
      if (found !== 'safe') wrong.push(`${literal} in ${files.join(', ')}: ${found}`);
    }
    expect(literals.size).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  }, 300_000);

  it('is a literal, so that it can be checked', () => {
    expect(constructed).toEqual(CONSTRUCTED);
  });
});

it.each([String.raw`/^(\s*)([-+=]+|\d+\.)(?=\s|$)/gm`, String.raw`/\s+$/`, String.raw`/^(a+)+$/`])(
  '%s is found by the check',
  async (literal) => {
    expect(await verdict(literal)).toBe('vulnerable');
  },
  120_000,
);
