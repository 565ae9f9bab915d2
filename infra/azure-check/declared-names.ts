import { allNodes, childrenOf, problemAt, type Node, type Problem } from './parse-bicep.ts';

/** Functions, namespaces and words of the language that the templates use. */
const KNOWN = new Set(
  (
    'resourceGroup subscription tenant deployment environment uniqueString guid take toLower ' +
    'toUpper replace split join concat contains empty length items map filter flatten union string ' +
    'int bool format json resourceId subscriptionResourceId extensionResourceId loadJsonContent ' +
    'loadTextContent readEnvironmentVariable sys az true false null'
  ).split(' '),
);

const DECLARATION = /^(?:parameter|variable|resource|module)_declaration$/;

export interface Parameter {
  readonly isRequired: boolean;
  readonly allowed: readonly string[] | undefined;
}

export function parametersOf(root: Node): ReadonlyMap<string, Parameter> {
  let decorators: Node | undefined;
  const found = new Map<string, Parameter>();
  for (const node of childrenOf(root)) {
    if (node.type === 'decorators') {
      decorators = node;
      continue;
    }
    const [name] = childrenOf(node);
    if (node.type === 'parameter_declaration' && name) {
      const isOptional = node.children.some((child) => child?.type === '=');
      found.set(name.text, { isRequired: !isOptional, allowed: allowedBy(decorators) });
    }
    decorators = undefined;
  }
  return found;
}

function allowedBy(decorators: Node | undefined): readonly string[] | undefined {
  const list = /@allowed\(\[([^\]]*)\]\)/.exec(decorators?.text ?? '')?.[1];
  return list?.match(/'[^']*'/g)?.map((quoted) => quoted.slice(1, -1));
}

export const outputsOf = (root: Node): ReadonlySet<string> =>
  new Set(
    childrenOf(root)
      .filter(({ type }) => type === 'output_declaration')
      .map((node) => childrenOf(node)[0]?.text ?? ''),
  );

/** Finds names that nothing declares, and parameters and variables that nothing uses. */
export function checkNames(file: string, root: Node): readonly Problem[] {
  const nodes = allNodes(root);
  const declared = new Map<string, Node>();
  for (const node of nodes) {
    const [name] = childrenOf(node);
    if (DECLARATION.test(node.type) && name) declared.set(name.text, node);
  }
  const local = new Set(nodes.flatMap(localNames));
  const uses = nodes.filter((node) => node.type === 'identifier' && isUse(node));
  const unknown = uses
    .filter(({ text }) => !declared.has(text) && !local.has(text) && !KNOWN.has(text))
    .map((node) => problemAt(file, node, `unknown name ${node.text}`));
  const used = new Set(uses.map(({ text }) => text));
  const unused = [...declared]
    .filter(([name, { type }]) => /^(?:parameter|variable)/.test(type) && !used.has(name))
    .map(([name, node]) => problemAt(file, node, `${name} is not used`));
  return [...unknown, ...unused];
}

/** Names that exist only inside a loop or a lambda. */
function localNames(node: Node): readonly string[] {
  if (node.type === 'loop_variable' || node.type === 'loop_enumerator') return [node.text];
  const [first] = childrenOf(node);
  const hasVariable = node.type === 'lambda_expression' || node.type === 'for_statement';
  return hasVariable && first?.type === 'identifier' ? [first.text] : [];
}

function isUse(node: Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  const isFirst = childrenOf(parent)[0]?.id === node.id;
  if (DECLARATION.test(parent.type) || parent.type === 'output_declaration') return !isFirst;
  if (parent.type === 'object_property') return !isFirst;
  return parent.type !== 'call_expression' || parent.parent?.type !== 'decorator';
}
