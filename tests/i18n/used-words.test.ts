import { globSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import ts from 'typescript';
import { wordsIn } from '../../i18n/server-words.ts';
import { leavesOf } from '../support/fixtures/word-leaves.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A group in a file of its own, whose keys are used as they are. */
const GROUP = join(ROOT, 'i18n/fi/contradictions.ts');
const FILES = ['i18n/fi/bot/bot.ts', 'i18n/fi/bot/runs.ts', 'i18n/fi/bot/questions.ts'];
/** Sentences shared by cards and pages. */
const SHARED = join(ROOT, 'i18n/contradiction-sentence.ts');
const WORDS = [GROUP, ...FILES.map((file) => join(ROOT, file))];

/** Groups that are looked up by a domain code or a command. */
const BY_KEY = ['refusal', 'problem', 'commands'];

/** Paths of all Finnish words that the bot's source reads. */
function pathsAskedFor(): ReadonlySet<string> {
  const rootNames = globSync('bot/**/*.ts', { cwd: ROOT }).map((file) => join(ROOT, file));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2024.d.ts'],
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
  };
  const program = ts.createProgram(rootNames, options, {
    ...ts.createCompilerHost(options),
    resolveModuleNameLiterals: (names, from) => names.map(({ text }) => ownFile(text, from)),
  });
  const checker = program.getTypeChecker();
  const paths = new Set<string>();
  const note = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? [])
      if (WORDS.includes(declaration.getSourceFile().fileName)) paths.add(pathOf(declaration));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) noteKeys(node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name))
        note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };
  const noteKeys = (node: ts.ElementAccessExpression): void => {
    const keys = checker.getTypeAtLocation(node.argumentExpression);
    for (const key of keys.isUnion() ? keys.types : [keys])
      if (key.isStringLiteral())
        note(checker.getTypeAtLocation(node.expression).getProperty(key.value));
  };
  for (const file of program.getSourceFiles())
    if (file.fileName.startsWith(join(ROOT, 'bot/')) || file.fileName === SHARED) visit(file);
  return paths;
}

/** Packages do not use our words, and reading them is slow. */
const ownFile = (name: string, from: string): ts.ResolvedModuleWithFailedLookupLocations => ({
  resolvedModule: name.startsWith('.')
    ? { resolvedFileName: join(dirname(from), name), extension: extname(name) }
    : undefined,
});

/** For example `form.details` for the declaration of `details`. */
function pathOf(declaration: ts.Node): string {
  const names: string[] = [];
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent)
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      names.unshift(node.name.getText().replace(/^'|'$/g, ''));
  const { fileName } = declaration.getSourceFile();
  return [...(fileName === GROUP ? ['contradiction'] : []), ...names].join('.');
}

it('has no unused words of the bot', () => {
  const usedPaths = pathsAskedFor();
  const unsaid = leavesOf(wordsIn('fi').bot)
    .map(({ path }) => path)
    .filter((path) => !BY_KEY.some((group) => path.startsWith(`${group}.`)))
    .filter((path) => !usedPaths.has(path));
  expect(usedPaths.size).toBeGreaterThan(50);
  expect(unsaid).toEqual([]);
});
