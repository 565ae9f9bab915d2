/**
 * `node infra/azure-check/condense-types.ts FOLDER` makes types/*.json from what Azure's own tool prints:
 *   npx @azure/mcp bicepschema get --resource-type Microsoft.Web/sites > FOLDER/any-name.json
 * Run it when a template needs another resource type or a newer API version.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

const PROPERTY = z.object({ name: z.string(), type: z.string(), flags: z.string().default('') });
const OBJECT = z.object({
  $type: z.literal('Object'),
  name: z.string(),
  properties: z.array(PROPERTY),
  additionalPropertiesType: z.string().optional(),
});
const CHOICE = z.object({
  $type: z.literal('DiscriminatedObject'),
  name: z.string(),
  baseProperties: z.array(PROPERTY),
  elements: z.array(OBJECT),
  discriminator: z.string(),
});
const RESOURCE = z.object({
  $type: z.literal('Resource'),
  name: z.string(),
  bodyType: z.union([OBJECT, CHOICE]),
});
const PRINTED = z.object({
  results: z.object({ BicepSchemaResult: z.array(z.looseObject({ $type: z.string() })) }),
});

type Condensed = Readonly<Record<string, unknown>>;

/** Bodies of `config` resources that the templates do not use, which are most of the file. */
const USED_NAMES = new Set(['appsettings', 'slotConfigNames', 'logs', 'ftp', 'scm']);

const [folder = '.'] = process.argv.slice(2);
const providers = new Map<string, Record<string, Condensed>>();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const printed = PRINTED.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  addTypes(printed.results.BicepSchemaResult);
}
for (const [provider, types] of providers) {
  const lines = Object.entries(types)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, type]) => `${JSON.stringify(name)}: ${JSON.stringify(type)}`);
  const target = join(import.meta.dirname, 'types', `${provider.toLowerCase()}.json`);
  writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
}

function addTypes(printed: readonly unknown[]): void {
  const resource = printed.flatMap((one) => RESOURCE.safeParse(one).data ?? [])[0];
  if (!resource) throw new Error('The output describes no resource');
  const [type = '', api = ''] = resource.name.split('@');
  const provider = /^Microsoft\.(\w+)\//.exec(type)?.[1] ?? 'other';
  const types = providers.get(provider) ?? {};
  providers.set(provider, types);
  const known = new Map(
    printed.flatMap((one) => {
      const found = z.union([OBJECT, CHOICE]).safeParse(one).data;
      return found ? [[found.name, found] as const] : [];
    }),
  );
  const body = condense(resource.bodyType);
  types[`${type}@${api}`] = body;
  const waiting = [body];
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const name of JSON.stringify(next).match(/[A-Za-z][\w.]*/g) ?? []) {
      const found = known.get(name);
      if (!found) continue;
      const type = condense(found);
      const same = types[name];
      if (same && JSON.stringify(same) !== JSON.stringify(type))
        throw new Error(`${provider} has two types ${name}`);
      if (same) continue;
      types[name] = type;
      waiting.push(type);
    }
}

/** `+` marks a required property, `-` one that only Azure sets. */
function condense(type: z.infer<typeof OBJECT> | z.infer<typeof CHOICE>): Condensed {
  if (type.$type === 'DiscriminatedObject')
    return {
      by: type.discriminator,
      cases: Object.fromEntries(
        type.elements.flatMap((element) => {
          const name = element.properties.find((one) => one.name === type.discriminator)?.type;
          const isResource = element.name.includes('/');
          if (name === undefined || (isResource && !USED_NAMES.has(name))) return [];
          return [[name, properties([...type.baseProperties, ...element.properties])]];
        }),
      ),
    };
  return {
    ...properties(type.properties),
    ...(type.additionalPropertiesType && { '*': type.additionalPropertiesType }),
  };
}

function properties(list: readonly z.infer<typeof PROPERTY>[]): Condensed {
  return Object.fromEntries(
    list.map(({ name, type, flags }) => {
      const mark = flags.includes('ReadOnly') ? '-' : flags.includes('Required') ? '+' : '';
      return [name, `${mark}${type}`];
    }),
  );
}
