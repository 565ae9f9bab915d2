import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { Language, Parser, type Node } from 'web-tree-sitter';

const grammar = createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');

export type { Node } from 'web-tree-sitter';

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Call it once before the other functions of this folder. */
export async function openParser(): Promise<(text: string) => Node> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(grammar)));
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error('The Bicep parser was given no text');
    return tree.rootNode;
  };
}

export const childrenOf = (node: Node): readonly Node[] =>
  node.namedChildren.filter((child) => child !== null && child.type !== 'comment');

/** The text of a string without interpolation. */
export function literalOf(node: Node | undefined): string | undefined {
  if (node?.type !== 'string') return undefined;
  const parts = childrenOf(node);
  return parts.every(({ type }) => type === 'string_content')
    ? parts.map(({ text }) => text).join('')
    : undefined;
}

export interface Property {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | undefined;
}

export const propertiesOf = (object: Node): readonly Property[] =>
  childrenOf(object).flatMap((child) => {
    const [keyNode, value] = childrenOf(child);
    if (child.type !== 'object_property' || !keyNode || keyNode.type === 'resource_declaration')
      return [];
    return [{ key: literalOf(keyNode) ?? keyNode.text, keyNode, value }];
  });

/** The object of a declaration, also inside `if (…)` and `[for …]`. */
export function bodyOf(declaration: Node): Node | undefined {
  for (const child of childrenOf(declaration)) {
    if (child.type === 'object') return child;
    const isWrapper = /^(?:if_statement|for_statement)$/.test(child.type);
    const inner = isWrapper ? bodyOf(child) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

export function allNodes(node: Node): readonly Node[] {
  return [node, ...childrenOf(node).flatMap(allNodes)];
}

export const problemAt = (file: string, node: Node, text: string): Problem => ({
  file,
  line: node.startPosition.row + 1,
  text,
});

export function findSyntaxErrors(file: string, node: Node): readonly Problem[] {
  if (node.isError || node.isMissing) {
    const near = JSON.stringify(node.text.slice(0, 30));
    return [problemAt(file, node, `cannot be read near ${near}`)];
  }
  if (!node.hasError) return [];
  return node.children.flatMap((child) => (child ? findSyntaxErrors(file, child) : []));
}
