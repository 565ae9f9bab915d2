import { isChoice, type AzureType, type Fields, type NamedTypes } from './azure-types.ts';
import {
  childrenOf,
  literalOf,
  problemAt,
  propertiesOf,
  type Node,
  type Problem,
} from './parse-bicep.ts';

/** Written in a resource, but not part of what Azure gets. */
const OF_BICEP = new Set(['scope', 'parent', 'dependsOn']);

const LITERALS: Readonly<Record<string, string>> = {
  string: 'string',
  bool: 'boolean',
  int: 'number',
};

export interface BodyContext {
  readonly file: string;
  readonly named: NamedTypes;
  /** Values of the variables of the template. */
  readonly variables: ReadonlyMap<string, Node>;
}

export function checkBody(
  context: BodyContext,
  type: AzureType,
  body: Node,
  where: string,
): readonly Problem[] {
  if (!isChoice(type)) return checkFields(context, type, body, where);
  const chosen = propertiesOf(body).find(({ key }) => key === type.by);
  if (!chosen) return [problemAt(context.file, body, `${where}: ${type.by} is missing`)];
  const value = literalOf(chosen.value);
  if (value === undefined) return [];
  const fields = type.cases[value];
  const choices = Object.keys(type.cases).join(', ');
  return fields
    ? checkFields(context, fields, body, where)
    : [
        problemAt(
          context.file,
          chosen.keyNode,
          `${where}.${type.by}: ${value} is none of ${choices}`,
        ),
      ];
}

function checkFields(
  context: BodyContext,
  fields: Fields,
  body: Node,
  where: string,
): readonly Problem[] {
  const given = propertiesOf(body).filter(({ key }) => !OF_BICEP.has(key));
  const keys = given.map(({ key }) => key);
  const missing = Object.entries(fields)
    .filter(([name, type]) => type.startsWith('+') && !keys.includes(name))
    .map(([name]) => problemAt(context.file, body, `${where}: ${name} is missing`));
  const wrong = given.flatMap(({ key, keyNode, value }, index) => {
    const type = fields[key] ?? fields['*'];
    if (keys.indexOf(key) !== index)
      return [problemAt(context.file, keyNode, `${where}: ${key} stands twice`)];
    if (type === undefined)
      return [problemAt(context.file, keyNode, `${where}: there is no ${key}`)];
    if (type.startsWith('-'))
      return [problemAt(context.file, keyNode, `${where}: only Azure sets ${key}`)];
    return value ? checkValue(context, type.replace('+', ''), value, `${where}.${key}`) : [];
  });
  return [...missing, ...wrong];
}

function checkValue(
  context: BodyContext,
  type: string,
  written: Node,
  where: string,
): readonly Problem[] {
  const value = context.variables.get(written.type === 'identifier' ? written.text : '') ?? written;
  const isLiteral = /^(?:string|boolean|number|object|array)$/.test(value.type);
  if (!isLiteral) return [];
  const wrong = [problemAt(context.file, value, `${where}: ${value.type} where ${type} belongs`)];
  if (type.endsWith('[]')) {
    if (value.type !== 'array') return wrong;
    const element = type.slice(0, -2);
    return childrenOf(value).flatMap((one) => checkValue(context, element, one, where));
  }
  const known = context.named.get(type);
  if (known) return value.type === 'object' ? checkBody(context, known, value, where) : wrong;
  const words = type.split(' | ');
  if (words.includes('any')) return [];
  const expected = new Set(words.map((word) => LITERALS[word] ?? 'string'));
  if (!expected.has(value.type)) return wrong;
  const text = literalOf(value);
  // Azure names the known values even where it accepts others, and a template of ours uses known ones.
  const choices = words.filter((word) => !(word in LITERALS));
  return text !== undefined && choices.length > 0 && !choices.includes(text)
    ? [problemAt(context.file, value, `${where}: ${text} is none of ${choices.join(', ')}`)]
    : [];
}
