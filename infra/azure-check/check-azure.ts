/** Checks infra/azure without Azure: syntax, names, resource properties, modules and parameter files. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { REPOSITORY_ROOT } from '../project-paths.ts';
import { readAzureTypes } from './azure-types.ts';
import { checkParameters } from './check-parameters.ts';
import { checkTemplates } from './check-templates.ts';
import { openParser, type Problem } from './parse-bicep.ts';

export async function checkAzure(
  templates: ReadonlyMap<string, string>,
  parameterFiles: ReadonlyMap<string, string>,
): Promise<readonly Problem[]> {
  const parse = await openParser();
  const main = templates.get('main.bicep') ?? '';
  return [
    ...checkTemplates(parse, readAzureTypes(), templates),
    ...[...parameterFiles].flatMap(([file, text]) => checkParameters(parse, main, file, text)),
  ];
}

const FOLDER = join(REPOSITORY_ROOT, 'infra', 'azure');

export const readAzureFiles = (pattern: RegExp): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => pattern.test(name))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(FOLDER, name), 'utf8')]),
  );

export const readTemplates = (): ReadonlyMap<string, string> => readAzureFiles(/\.bicep$/);

export const readParameterFiles = (): ReadonlyMap<string, string> =>
  readAzureFiles(/\.(?:bicepparam|parameters\.json)$/);
