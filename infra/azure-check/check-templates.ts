import { dirname, join } from 'node:path/posix';

import type { ResourceTypes } from './azure-types.ts';
import { checkBody, type BodyContext } from './check-body.ts';
import { checkNames, outputsOf, parametersOf } from './declared-names.ts';
import {
  allNodes,
  bodyOf,
  childrenOf,
  findSyntaxErrors,
  literalOf,
  problemAt,
  propertiesOf,
  type Node,
  type Problem,
} from './parse-bicep.ts';

/** Checks templates by their path. It is not a compiler: expressions have no types here. */
export function checkTemplates(
  parse: (text: string) => Node,
  types: ResourceTypes,
  templates: ReadonlyMap<string, string>,
): readonly Problem[] {
  const roots = new Map([...templates].map(([file, text]) => [file, parse(text)]));
  return [...roots].flatMap(([file, root]) => {
    const errors = findSyntaxErrors(file, root);
    if (errors.length > 0) return errors;
    return [
      ...checkNames(file, root),
      ...checkResources(types, { file, variables: variablesOf(root) }, root, undefined),
      ...checkModules(file, root, roots),
    ];
  });
}

function checkResources(
  types: ResourceTypes,
  place: Pick<BodyContext, 'file' | 'variables'>,
  node: Node,
  parent: string | undefined,
): readonly Problem[] {
  if (node.type !== 'resource_declaration')
    return childrenOf(node).flatMap((child) => checkResources(types, place, child, parent));
  const [, reference] = childrenOf(node);
  const written = literalOf(reference) ?? '';
  const [parentType, version] = parent?.split('@') ?? [];
  const type = written.includes('/') ? written : `${parentType}/${written}@${version}`;
  const body = bodyOf(node);
  const isExisting = node.children.some((child) => child?.type === 'existing');
  const known = types.get(type);
  const problems = !known
    ? [
        problemAt(
          place.file,
          node,
          `${type} is not in infra/azure-check/types: see condense-types.ts`,
        ),
      ]
    : body && !isExisting
      ? checkBody({ ...place, named: known.named }, known.body, body, type)
      : [];
  const inner = body ? childrenOf(body) : [];
  return [...problems, ...inner.flatMap((child) => checkResources(types, place, child, type))];
}

const variablesOf = (root: Node): ReadonlyMap<string, Node> =>
  new Map(
    childrenOf(root).flatMap((node) => {
      const [name, value] = childrenOf(node);
      return node.type === 'variable_declaration' && name && value
        ? [[name.text, value] as const]
        : [];
    }),
  );

function checkModules(
  file: string,
  root: Node,
  roots: ReadonlyMap<string, Node>,
): readonly Problem[] {
  const modules = new Map<string, ReadonlySet<string>>();
  const calls = childrenOf(root).flatMap((node) => {
    if (node.type !== 'module_declaration') return [];
    const [name, reference] = childrenOf(node);
    const path = join(dirname(file), literalOf(reference) ?? '');
    const target = roots.get(path);
    if (!target) return [problemAt(file, node, `${path} does not exist`)];
    modules.set(name?.text ?? '', outputsOf(target));
    return checkCall(file, node, parametersOf(target), path);
  });
  return [...calls, ...checkOutputsUsed(file, root, modules)];
}

function checkCall(
  file: string,
  node: Node,
  parameters: ReturnType<typeof parametersOf>,
  path: string,
): readonly Problem[] {
  const body = bodyOf(node);
  const params = body && propertiesOf(body).find(({ key }) => key === 'params')?.value;
  const given = params ? propertiesOf(params) : [];
  const unknown = given
    .filter(({ key }) => !parameters.has(key))
    .map(({ key, keyNode }) => problemAt(file, keyNode, `${path} has no parameter ${key}`));
  const missing = [...parameters]
    .filter(([name, { isRequired }]) => isRequired && !given.some(({ key }) => key === name))
    .map(([name]) => problemAt(file, node, `${path} needs the parameter ${name}`));
  return [...unknown, ...missing];
}

function checkOutputsUsed(
  file: string,
  root: Node,
  modules: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Problem[] {
  return allNodes(root).flatMap((node) => {
    if (node.type !== 'member_expression') return [];
    const [, module = '', output = ''] = /^(\w+)\.outputs\.(\w+)$/.exec(node.text) ?? [];
    const outputs = modules.get(module);
    return outputs && !outputs.has(output)
      ? [problemAt(file, node, `the module ${module} has no output ${output}`)]
      : [];
  });
}
