import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A declaration at the top level of a file. */
interface Declaration {
  readonly file: string;
  readonly node: ts.Node;
}

interface Source {
  readonly declared: ReadonlyMap<string, Declaration>;
  readonly imported: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

const sources = new Map<string, Source>();

function read(file: string): Source {
  const known = sources.get(file);
  if (known) return known;
  const declared = new Map<string, Declaration>();
  const imported = new Map<string, { readonly file: string; readonly name: string }>();
  const text = readFileSync(fileURLToPath(file), 'utf8');
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    .statements) {
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) declared.set(statement.name.text, { file, node: statement });
    } else if (ts.isVariableStatement(statement)) {
      for (const one of statement.declarationList.declarations)
        if (ts.isIdentifier(one.name)) declared.set(one.name.text, { file, node: one });
    } else if (ts.isImportDeclaration(statement)) {
      const { importClause, moduleSpecifier } = statement;
      const names = importClause?.namedBindings;
      if (!ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) continue;
      if (!names || !ts.isNamedImports(names)) continue;
      for (const one of names.elements)
        imported.set(one.name.text, {
          file: new URL(moduleSpecifier.text, file).href,
          name: (one.propertyName ?? one.name).text,
        });
    }
  }
  const source = { declared, imported };
  sources.set(file, source);
  return source;
}

function find(file: string, name: string): Declaration | undefined {
  const { declared, imported } = read(file);
  const from = imported.get(name);
  return from ? read(from.file).declared.get(from.name) : declared.get(name);
}

/** Finds the declaration, in one of the files, of the object whose `id` is the given one. */
export function findDeclarationById(files: readonly string[], id: string) {
  const hasId = (node: ts.Node): boolean =>
    ts.isPropertyAssignment(node)
      ? node.name.getText() === 'id' && node.initializer.getText() === `'${id}'`
      : (ts.forEachChild(node, hasId) ?? false);
  for (const file of files)
    for (const [name, { node }] of read(file).declared) if (hasId(node)) return { file, name };
  throw new Error(`No declaration has the id ${id}`);
}

/**
 * Returns the code of every `new Refusal('…')` in the declaration and in all declarations that it
 * uses, directly or indirectly.
 */
export function reachableRefusals(file: string, name: string): ReadonlySet<string> {
  const codes = new Set<string>();
  const seen = new Set<ts.Node>();
  const visit = (declaration: Declaration | undefined): void => {
    if (!declaration || seen.has(declaration.node)) return;
    seen.add(declaration.node);
    const walk = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      if (ts.isNewExpression(node) && isRefusal(node.expression)) {
        const code = node.arguments?.[0];
        if (!code || !ts.isStringLiteral(code))
          throw new Error(`${declaration.file}: code unknown`);
        codes.add(code.text);
      } else if (ts.isPropertyAccessExpression(node)) walk(node.expression);
      else if (ts.isPropertyAssignment(node)) walk(node.initializer);
      else if (ts.isIdentifier(node)) visit(find(declaration.file, node.text));
      else ts.forEachChild(node, walk);
    };
    ts.forEachChild(declaration.node, walk);
  };
  visit(find(file, name));
  return codes;
}

const isRefusal = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) && node.text === 'Refusal';
