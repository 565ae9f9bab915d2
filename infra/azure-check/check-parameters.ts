import { z } from 'zod';

import { parametersOf } from './declared-names.ts';
import {
  childrenOf,
  findSyntaxErrors,
  literalOf,
  problemAt,
  type Node,
  type Problem,
} from './parse-bicep.ts';

const JSON_FILE = z.object({ parameters: z.record(z.string(), z.object({ value: z.unknown() })) });

/** Checks what a parameter file gives against what the template takes. */
export function checkParameters(
  parse: (text: string) => Node,
  template: string,
  file: string,
  text: string,
): readonly Problem[] {
  const taken = parametersOf(parse(template));
  const { given, problems } = file.endsWith('.json')
    ? readJson(text)
    : readBicepParameters(parse, file, text);
  const fault = (line: string): Problem => ({ file, line: 1, text: line });
  const unknown = [...given.keys()].filter((name) => !taken.has(name));
  const missing = [...taken].filter(([name, { isRequired }]) => isRequired && !given.has(name));
  const refused = [...given].flatMap(([name, value]) => {
    const allowed = taken.get(name)?.allowed;
    return value === undefined || !allowed || allowed.includes(value) || /[${]/.test(value)
      ? []
      : [fault(`${name}: ${value} is none of ${allowed.join(', ')}`)];
  });
  return [
    ...problems,
    ...unknown.map((name) => fault(`the template has no parameter ${name}`)),
    ...missing.map(([name]) => fault(`the parameter ${name} is missing`)),
    ...refused,
  ];
}

interface Given {
  readonly given: ReadonlyMap<string, string | undefined>;
  readonly problems: readonly Problem[];
}

function readJson(text: string): Given {
  const { parameters } = JSON_FILE.parse(JSON.parse(text));
  const given = Object.entries(parameters).map(
    ([name, { value }]) => [name, typeof value === 'string' ? value : undefined] as const,
  );
  return { given: new Map(given), problems: [] };
}

/** The parser knows no `.bicepparam`, whose `param x = …` is written like `var x = …`. */
function readBicepParameters(parse: (text: string) => Node, file: string, text: string): Given {
  const using = /^using '([^']+)'$/m.exec(text);
  const root = parse(text.replace(/^using .*$/m, '').replaceAll(/^param /gm, 'var '));
  const problems = using ? [] : [{ file, line: 1, text: 'using is missing' }];
  const given = childrenOf(root).flatMap((node) => {
    const [name, value] = childrenOf(node);
    return node.type === 'variable_declaration' && name
      ? [[name.text, literalOf(value)] as const]
      : [];
  });
  const strange = childrenOf(root)
    .filter(({ type }) => type !== 'variable_declaration')
    .map((node) => problemAt(file, node, `cannot be read near ${node.text.slice(0, 30)}`));
  return {
    given: new Map(given),
    problems: [...problems, ...findSyntaxErrors(file, root), ...strange],
  };
}
