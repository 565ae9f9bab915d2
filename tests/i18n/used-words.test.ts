import { globSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import ts from 'typescript';
import { wordsIn } from '../../i18n/server-words.ts';
import { wordLeavesOf } from '../support/fixtures/word-leaves.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Groups with a file of their own, by the file. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  [join(ROOT, 'i18n/fi/contradictions.ts'), 'contradiction'],
  [join(ROOT, 'i18n/fi/changes.ts'), 'change'],
]);
const FILES = [
  'bot',
  'check-in',
  'conversation',
  'csv-files',
  'hand-over',
  'my-goals',
  'runs',
  'questions',
].map((name) => `i18n/fi/bot/${name}.ts`);
/** Sentences that cards and pages share. */
const SHARED = ['contradiction-sentence', 'change-sentence'].map((name) =>
  join(ROOT, `i18n/${name}.ts`),
);
const WORDS = [...GROUPS.keys(), ...FILES.map((file) => join(ROOT, file))];

/** Whole groups that are looked up by a code of the domain or a command. */
const BY_KEY = [
  'refusal',
  'problem',
  'commands',
  'trailCsv.acts',
  'trailCsv.origins',
  'personDataCsv.kinds',
  'legalPages',
];

/** The paths in the Finnish words of everything that the bot's source asks of them. */
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
  const asked = new Set<string>();
  const note = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? [])
      if (WORDS.includes(declaration.getSourceFile().fileName)) asked.add(pathOf(declaration));
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
    if (file.fileName.startsWith(join(ROOT, 'bot/')) || SHARED.includes(file.fileName)) visit(file);
  return asked;
}

/** Packages know nothing of our words, and reading them takes long. */
const ownFile = (name: string, from: string): ts.ResolvedModuleWithFailedLookupLocations => ({
  resolvedModule: name.startsWith('.')
    ? { resolvedFileName: join(dirname(from), name), extension: extname(name) }
    : undefined,
});

/** `form.details` of the declaration of `details`. */
function pathOf(declaration: ts.Node): string {
  const names: string[] = [];
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent)
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      names.unshift(node.name.getText().replace(/^'|'$/g, ''));
  const { fileName } = declaration.getSourceFile();
  const group = GROUPS.get(fileName);
  return [...(group === undefined ? [] : [group]), ...names].join('.');
}

it('has no words of the bot that nothing says', () => {
  const asked = pathsAskedFor();
  const unsaid = wordLeavesOf(wordsIn('fi').bot)
    .map(({ path }) => path)
    .filter((path) => !BY_KEY.some((group) => path.startsWith(`${group}.`)))
    .filter((path) => !asked.has(path));
  expect(asked.size).toBeGreaterThan(50);
  expect(unsaid).toEqual([]);
});
